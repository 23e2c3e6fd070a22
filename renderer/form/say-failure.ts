import { useCallback } from 'react'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { failureOf } from '#renderer/api/api-failure.ts'
import { failureWords } from '#shared/i18n/failure-words.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { addMishap } from '#renderer/ui/mishaps.ts'

/**
 * Says what went wrong with a command and what to do, until `about` has been settled. Nothing is said when the person
 * cancelled it herself.
 */
export function sayFailure(formatter: Formatter, error: unknown, about?: string) {
  const failure = failureOf(error)
  if (failure.code === 'cancelled') return
  const { title, whatToDo, facts } = failureWords(formatter, failure)
  addMishap({ words: title, more: [whatToDo, ...facts].join('\n'), about })
}

/** The same for a component, ready for `catch`. */
export function useSayFailure(): (error: unknown) => void {
  const formatter = useFormatter()
  return useCallback((error) => sayFailure(formatter, error), [formatter])
}
