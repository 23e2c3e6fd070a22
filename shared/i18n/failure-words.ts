import type { Failure, Problem } from '../failure.ts'
import type { Formatter } from './formatter.ts'
import { wordsFor } from './words-for.ts'

export type FailureWords = {
  title: string
  whatToDo: string
  /** Lines such as "File: plan.docx", or what is wrong with a field: what the failure carries and people can use. */
  facts: string[]
}

/** What went wrong, what to do next, and the facts that belong to it. */
export function failureWords(formatter: Formatter, failure: Failure): FailureWords {
  const problems = failure.problems ?? []
  return {
    title: formatter.t(`failure.${failure.code}.title`),
    whatToDo: formatter.t(`failure.${failure.code}.what-to-do`),
    facts: [
      ...factsOf(formatter, failure.detail ?? {}),
      ...new Set(problems.map((one) => problemWords(formatter, one))),
    ],
  }
}

/** What is wrong with one field, as one sentence that says what to do. */
export function problemWords(formatter: Formatter, { reason, limit }: Problem): string {
  const without = limit === undefined ? 'no-limit' : limit === 0 ? 'zero' : null
  const named = without === null ? null : wordsFor(formatter, `problem.${reason}.${without}`)
  return named ?? wordsFor(formatter, `problem.${reason}`, { limit: limit ?? 0 }) ?? formatter.t('problem.wrong-form')
}

const megabyte = 1_000_000

function factsOf(formatter: Formatter, detail: NonNullable<Failure['detail']>): string[] {
  const named = (['file', 'folder', 'reason', 'locked'] as const).flatMap((name) => {
    const words = detail[name] === undefined || detail[name] === '' ? null : String(detail[name])
    return words === null ? [] : (wordsFor(formatter, `failure.fact.${name}`, { [name]: words }) ?? [])
  })
  const { limit, seconds, unit } = detail
  if (typeof seconds === 'number') named.push(formatter.t('failure.fact.seconds', { seconds }))
  if (typeof limit !== 'number') return named
  const count = unit === 'bytes' ? limit / megabyte : limit
  return [...named, ...[wordsFor(formatter, `failure.fact.limit.${unit}`, { count })].filter((words) => words !== null)]
}
