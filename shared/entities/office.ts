import { defineEntity, type RowOf } from '../entity.ts'
import { choice, kept, line, optional } from '../field.ts'
import { currencies } from './currencies.ts'
import { languages } from '../i18n/languages.ts'

/** The one office a database belongs to, with its settings. There is exactly one record. */
export const office = defineEntity('office', 'sample', {
  country: choice(['vn', 'se', 'tr', 'mx', 'es', 'other']),
  kind: choice(['municipality', 'region', 'union', 'college', 'other']),
  documentLanguage: choice(languages),
  /** What new plans begin with; each plan keeps its own. */
  currency: choice(currencies),
  lengthUnit: choice(['mm', 'cm', 'in']),
  sample: kept(optional(line({ max: 40 }))),
})

export type Office = RowOf<typeof office>
