import type { ReadParagraph } from '../read/document.ts'
import { sizesOf, stylesOf } from './observe.ts'
import { seen, type Readers, type Reading } from './reading.ts'

/**
 * An element of a page with the words that its style rule asks for. One that a document need not have is optional:
 * without it the rule does not apply.
 */
export type ElementReading<Part extends string> = { rule: string; part: Part; style: string; optional?: true }

/** The readers of `<rule>-size` and `<rule>-style` for each element of a page. */
export function elementReaders<Part extends string>(
  elements: readonly ElementReading<Part>[],
): Readers<Record<Part, ReadParagraph[]>> {
  return Object.fromEntries(
    elements.flatMap(({ rule, part, style, optional }) => {
      const reader = (read: (found: readonly ReadParagraph[]) => Reading) => (page: Record<Part, ReadParagraph[]>) =>
        optional && page[part].length === 0 ? 'not-applicable' : read(page[part])
      return [
        [`${rule}-size`, reader((found) => seen(sizesOf(found)))],
        [`${rule}-style`, reader((found) => seen(stylesOf(found, style)))],
      ]
    }),
  )
}
