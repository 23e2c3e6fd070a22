import type { Block, Composition, Paragraph } from '#shared/documents/block.ts'
import type { StyleName } from '#shared/documents/style-names.ts'

/** All paragraphs of a composition in reading order, those in tables too. */
export function paragraphsOf({ sections }: Composition): Paragraph[] {
  return sections.flatMap(({ blocks }) => blocks.flatMap(within))
}

/** The text of every paragraph of some styles, no-break spaces as spaces. */
export function textsOf(composition: Composition, ...styles: StyleName[]): string[] {
  return paragraphsOf(composition)
    .filter(({ style }) => styles.includes(style))
    .map(textOf)
}

export function textOf({ runs }: Paragraph): string {
  return runs
    .map((run) => (run.kind === 'text' ? run.text : run.kind === 'tab' ? '\t' : ''))
    .join('')
    .replaceAll('\u00A0', ' ')
}

function within(block: Block): Paragraph[] {
  if (block.kind === 'paragraph') return [block]
  if (block.kind === 'table')
    return block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(within)))
  return []
}
