import type { Failure } from '#shared/failure.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { wordsFor } from '#shared/i18n/words-for.ts'

/** A failure in words: what happened, and what to do next. */
export function failureText(formatter: Formatter, failure: Failure): { title: string; whatToDo: string } {
  return {
    title: wordsFor(formatter, `failure.${failure.code}.title`, failure.detail) ?? failure.code,
    whatToDo: wordsFor(formatter, `failure.${failure.code}.what-to-do`, failure.detail) ?? '',
  }
}

/** One problem of a field in words. */
export function problemText(formatter: Formatter, reason: string, limit?: number): string {
  const words = wordsFor(formatter, `problem.${reason}`, limit === undefined ? {} : { limit })
  return words ?? wordsFor(formatter, 'problem.wrong-form') ?? reason
}
