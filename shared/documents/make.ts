import type { RichBlock, Run } from '../rich-text.ts'
import type { Cell, Inline, Paragraph, Rule, Table } from './block.ts'
import type { StyleName } from './style-names.ts'

type More = Omit<Paragraph, 'kind' | 'style' | 'runs'>

/** A paragraph of plain text or runs. An absent `source` is left out. */
export function paragraph(style: StyleName, content: string | Inline[], more: More = {}): Paragraph {
  const runs = typeof content === 'string' ? (content === '' ? [] : [words(content)]) : content
  return { kind: 'paragraph', style, runs, ...more }
}

/** A run of text. */
export function words(text: string, look: { bold?: true; italic?: true } = {}): Inline {
  return { kind: 'text', text, ...look }
}

// Stand for the two counts while a message is being put together, so that each language keeps its own order.
const page = '\uE000'
const pages = '\uE001'

/** A text that holds the number of the page and of all pages. */
export function counted(write: (page: string, pages: string) => string): Inline[] {
  const kinds: Record<string, Inline> = { [page]: { kind: 'page' }, [pages]: { kind: 'pages' } }
  return write(page, pages)
    .split(/(\uE000|\uE001)/u)
    .flatMap((part) => (part === '' ? [] : [kinds[part] ?? words(part)]))
}

/** The runs of prose as they are printed. */
function inlines(runs: readonly Run[]): Inline[] {
  return runs.map(({ text, bold, italic }) => ({
    kind: 'text',
    text,
    ...(bold && { bold }),
    ...(italic && { italic }),
  }))
}

/** Runs with a marker before them, `gap` between; in one run where the first looks like plain text. */
export function led(lead: string, runs: Inline[], gap = ' '): Inline[] {
  if (lead === '') return runs
  const [first, ...rest] = runs
  if (first?.kind !== 'text' || first.bold || first.italic) return [words(lead + gap), ...runs]
  return [{ ...first, text: lead + gap + first.text }, ...rest]
}

/** The lines of prose as runs; a list item knows its place in its list. */
export function linesOfProse(
  blocks: readonly RichBlock[],
): { runs: Inline[]; item?: { ordered: boolean; index: number } }[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [{ runs: inlines(block.runs) }]
    return block.items.map((runs, index) => ({ runs: inlines(runs), item: { ordered: block.ordered, index } }))
  })
}

/** A drawn line in the middle of a column, twips. */
export function rule(length: number, column: number, more: { before?: number; after?: number } = {}): Rule {
  return { kind: 'rule', length: Math.min(Math.round(length), column), column, ...more }
}

/** A table without borders and padding that only places things side by side. */
export function frame(caption: string, columns: number[], rows: Cell[][]): Table {
  return {
    kind: 'table',
    caption,
    columns,
    headRows: 0,
    borders: 'none',
    padding: 0,
    rows: rows.map((cells) => ({ cells, keepTogether: true })),
  }
}

/** A table cell with one paragraph per line of text. */
export function textCell(style: StyleName, text: string | string[], more: More = {}): Cell {
  const lines = typeof text === 'string' ? [text] : text.length === 0 ? [''] : text
  return { blocks: lines.map((line) => paragraph(style, line, more)) }
}
