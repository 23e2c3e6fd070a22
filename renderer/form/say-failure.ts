import type { Formatter } from '#shared/i18n/formatter.ts'
import { failureOf } from '#renderer/api/api-failure.ts'
import { failureText } from '#renderer/i18n/failure-text.ts'
import { say } from '#renderer/ui/toast.ts'

/** Says what went wrong with a command and what to do. Nothing is said when the person cancelled it herself. */
export function sayFailure(formatter: Formatter, error: unknown) {
  const failure = failureOf(error)
  if (failure.code === 'cancelled') return
  const { title, whatToDo } = failureText(formatter, failure)
  say({ words: title, more: whatToDo, tone: 'bad' })
}
