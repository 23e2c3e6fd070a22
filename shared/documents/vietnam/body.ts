import { cleanLine } from '../../text.ts'
import type { Inline, Paragraph } from '../block.ts'
import type { StyleName } from '../style-names.ts'
import { withCitations } from '../cite.ts'
import { led, linesOfProse, paragraph, words as run } from '../make.ts'
import type { Printing } from '../printing.ts'
import { marker } from '../tree/markers.ts'
import type { Numbered } from '../tree/number-tree.ts'

/** Sections, tasks and points of the plan as running text, in order, each numbered as its level and kind ask. */
export function bodyText(printing: Printing, nodes: readonly Numbered[]): Paragraph[] {
  return nodes.flatMap((numbered) => [...nodeText(printing, numbered), ...bodyText(printing, numbered.children)])
}

function nodeText(printing: Printing, numbered: Numbered): Paragraph[] {
  const { node } = numbered
  const prose = linesOfProse(node.body ?? []).map(({ runs, item }) =>
    item ? led(itemMarker(item, numbered, printing), runs) : runs,
  )
  if (node.kind === 'section') {
    return [...headingLine(printing, numbered), ...prose.map((runs) => paragraph('body', runs, { source: node.id }))]
  }
  const [first = [], ...rest] = [...titleLines(printing, numbered), ...prose]
  return [
    paragraph('item', led(numbered.marker, first), { source: node.id }),
    ...rest.map((runs) => paragraph('body', runs, { source: node.id })),
  ]
}

function headingLine(printing: Printing, { node, marker: mark, depth }: Numbered): Paragraph[] {
  const [title = []] = titleLines(printing, { node })
  if (title.length === 0) return []
  const style: StyleName = depth === 1 ? 'heading1' : depth === 2 ? 'heading2' : 'heading3'
  const shown = depth === 1 ? title.map((part) => capitals(part, printing)) : title
  return [paragraph(style, led(mark, shown), { source: node.id })]
}

// Lines of a title; a heading has only one. The directives it answers to stand at its end.
function titleLines(printing: Printing, { node }: Pick<Numbered, 'node'>): Inline[][] {
  const found = node.directiveIds.flatMap((id) => printing.directive(id) ?? [])
  const title = node.kind === 'section' ? cleanLine(node.title) : node.title
  const cited = withCitations(title, found, printing)
  return cited.split('\n').flatMap((line) => (line.trim() === '' ? [] : [[run(line.trim())]]))
}

function capitals(part: Inline, { own }: Printing): Inline {
  return part.kind === 'text' ? { ...part, text: own.upper(part.text) } : part
}

// A list inside a task stands one step deeper than the task's own dash.
function itemMarker(
  item: { ordered: boolean; index: number },
  { node, marker: mark }: Numbered,
  { words }: Printing,
): string {
  if (item.ordered) return marker(node.kind === 'section' ? 'number' : 'letter', item.index, words.language)
  return mark === '-' ? '+' : '-'
}
