import { useCallback } from 'react'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { failureOf } from '#renderer/api/api-failure.ts'
import { failureWords } from '#shared/i18n/failure-words.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { say } from '#renderer/ui/toast.ts'

/** Says what went wrong with a command and what to do. Nothing is said when the person cancelled it herself. */
export function sayFailure(formatter: Formatter, error: unknown) {
  const failure = failureOf(error)
  if (failure.code === 'cancelled') return
  const { title, whatToDo, facts } = failureWords(formatter, failure)
  say({ words: title, more: [whatToDo, ...facts].join('\n'), tone: 'bad' })
}

/** The same for a component, ready for `catch`. */
export function useSayFailure(): (error: unknown) => void {
  const formatter = useFormatter()
  return useCallback((error) => sayFailure(formatter, error), [formatter])
}
