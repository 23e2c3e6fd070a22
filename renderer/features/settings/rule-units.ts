import type { LayoutRule } from '#shared/documents/profiles/rule.ts'
import type { Office } from '#shared/entities/office.ts'
import { twipsPer } from './twips.ts'

export type Shown = { unit: 'mm' | 'cm' | 'in' | 'pt' | 'lines'; digits: number; factor: number }

/** In which unit a rule's value is shown and typed, and how many stored units one of it is. */
export function shownIn(rule: LayoutRule, lengthUnit: Office['lengthUnit']): Shown {
  if (rule.unit === 'points') return { unit: 'pt', digits: 1, factor: 1 }
  if (rule.unit === 'lines') return { unit: 'lines', digits: 2, factor: 240 }
  // Space between paragraphs is counted in points everywhere, margins and indents in the office's unit of length.
  if (/(before|after)$/.test(rule.id)) return { unit: 'pt', digits: 1, factor: twipsPer.pt }
  return { unit: lengthUnit, digits: lengthUnit === 'mm' ? 1 : 2, factor: twipsPer[lengthUnit] }
}
