import type { Day } from '../day.ts'
import type { Figure } from '../entities/figure.ts'
import type { Indicator } from '../entities/indicator.ts'
import type { Office } from '../entities/office.ts'
import type { Language } from '../i18n/languages.ts'

/** Where a row was found, when, and whether it was read there; what was not is shown as unverified and never blocks. */
export type Sourced = { source: string; checkedOn: Day; verified: boolean }

/** A value to be reached by a day; null where the text sets none for that day. */
export type NationalTarget = { by: Day; value: number; bound: Figure['bound']; verified: boolean }

/** A national target or goal, shortly told in the language of the country: not the words of the law. */
export type NationalRow = Sourced & {
  row: string
  name: string
  measure: Indicator['measure']
  direction: Indicator['direction']
  unit: string | null
  targets: readonly NationalTarget[]
}

/** A list that an office can take over as its own; it is data, dated and sourced, and changes with politics. */
export type NationalSet = {
  code: string
  country: Office['country']
  language: Language
  title: string
  rows: readonly NationalRow[]
}

/** Goals without figures: names under one source. */
export function goals(source: string, verified: boolean, names: readonly string[]): NationalRow[] {
  return names.map((name, at) => ({
    row: String(at + 1),
    name,
    measure: 'text',
    direction: 'none',
    unit: null,
    targets: [],
    source,
    checkedOn: '2026-11-21',
    verified,
  }))
}
