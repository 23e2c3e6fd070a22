import { isMessageKey, type MessageKey } from './catalogue.ts'
import type { Failure, Problem } from '../failure.ts'
import type { Formatter } from './formatter.ts'

export type FailureWords = {
  title: string
  whatToDo: string
  /** Lines such as "File: plan.docx", for what the failure carries and people can use. */
  facts: string[]
}

/** What went wrong, what to do next, and the facts that belong to it. */
export function failureWords(formatter: Formatter, failure: Failure): FailureWords {
  return {
    title: formatter.t(`failure.${failure.code}.title`),
    whatToDo: formatter.t(`failure.${failure.code}.what-to-do`),
    facts: Object.entries(failure.detail ?? {}).flatMap(([name, value]) => factOf(formatter, name, value)),
  }
}

/** What is wrong with one field, as one sentence that says what to do. */
export function problemWords(formatter: Formatter, { reason, limit }: Problem): string {
  const keys = [...(limit === undefined ? [`problem.${reason}.no-limit`] : []), `problem.${reason}`]
  const key = keys.find(isMessageKey) ?? 'problem.wrong-form'
  return (formatter.t as (key: MessageKey, params: { limit: number }) => string)(key, { limit: limit ?? 0 })
}

const megabyte = 1_000_000

function factOf({ t }: Formatter, name: string, value: string | number): string[] {
  if (value === '') return []
  if (name === 'file') return [t('failure.fact.file', { file: value })]
  if (name === 'folder') return [t('failure.fact.folder', { folder: value })]
  if (name === 'reason') return [t('failure.fact.reason', { reason: value })]
  if (name !== 'limit' || typeof value !== 'number') return []
  return [t('failure.fact.limit', { size: t('format.megabytes', { count: value / megabyte }) })]
}
