import type { ReadDocument } from '../read/document.ts'

/** One thing seen: a number in the rule's unit, closed words, or a text with its own judgement. */
export type Observed = { value: number | string; ok?: boolean }

/** What a file shows for a rule; `missing` when it should be there, `not-applicable` when it need not or cannot be told. */
export type Reading = Observed[] | 'missing' | 'not-applicable'

export type Readers<Page> = Record<string, (page: Page, document: ReadDocument) => Reading>

/** Values as seen, or `missing` where there is nothing to look at. */
export function seen(values: readonly (number | string | undefined)[]): Reading {
  const known = values.flatMap((value) => (value === undefined ? [] : [{ value }]))
  return known.length === 0 ? 'missing' : known
}

/** One text with its judgement. */
export function judged(value: string, ok: boolean): Reading {
  return [{ value, ok }]
}
