import { useCallback } from 'react'
import { failureWords, problemWords } from '#shared/i18n/failure-words.ts'
import { failureOf } from '#renderer/api/api-failure.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'

/** Says in one line what went wrong: what is wrong with the first field, else the failure. */
export function useFailureLine(): (error: unknown) => string {
  const formatter = useFormatter()
  return useCallback(
    (error) => {
      const failure = failureOf(error)
      const [problem] = failure.problems ?? []
      return problem ? problemWords(formatter, problem) : failureWords(formatter, failure).title
    },
    [formatter],
  )
}
