import type { ReactNode } from 'react'
import type { Failure } from '#shared/failure.ts'
import { failureWords } from '#shared/i18n/failure-words.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Notice } from './notice.tsx'

/** What went wrong, what to do and what is known of it, inside the page. */
export function FailureNotice({ failure, actions }: { failure: Failure; actions?: ReactNode }) {
  const { title, whatToDo, facts } = failureWords(useFormatter(), failure)
  return (
    <Notice tone="bad" title={title} actions={actions}>
      {[whatToDo, ...facts].map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  )
}
