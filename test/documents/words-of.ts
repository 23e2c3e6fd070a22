import type { Block, Composition } from '#shared/documents/block.ts'

/** The words of text, however they are spaced. */
export function wordsOf(text: string): string[] {
  return text.replaceAll('\u00A0', ' ').split(/\s+/u).filter(Boolean)
}

/** Every word a composition prints, in order. */
export function wordsIn({ sections }: Composition): string[] {
  return wordsOf(sections.flatMap(({ blocks }) => blocks.flatMap(textOf)).join(' '))
}

function textOf(block: Block): string[] {
  // Bullets are no text in the file but a list.
  if (block.kind === 'paragraph') {
    return [block.runs.map((run) => (run.kind === 'text' ? run.text.replace(/^[•–]\t/u, '') : ' ')).join('')]
  }
  if (block.kind === 'table')
    return block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(textOf)))
  return []
}
