import type { PlanNode } from '../entities/plan-node.ts'
import { cleanLine } from '../text.ts'
import type { Inline, Paragraph } from './block.ts'
import type { StyleName } from './style-names.ts'
import { withCitations } from './cite.ts'
import { led, linesOfProse, paragraph, words as run } from './make.ts'
import type { Printing } from './printing.ts'
import { marker } from './tree/markers.ts'
import type { Numbered } from './tree/number-tree.ts'

/** What a document adds below a measure because no table of its own shows it. */
export type Details = (node: PlanNode) => string

const noDetails: Details = () => ''

const headings: StyleName[] = ['heading1', 'heading2', 'heading3']

/** Sections with numbered headings and prose; what stands in them as lists of two steps. `details` may add a line below a measure. */
export function bodyText(printing: Printing, nodes: readonly Numbered[], details = noDetails, step = 0): Paragraph[] {
  return nodes.flatMap((numbered) => {
    const { node, children } = numbered
    if (node.kind === 'section') return [...sectionText(printing, numbered), ...bodyText(printing, children, details)]
    return [...itemText(printing, numbered, step, details), ...bodyText(printing, children, details, step + 1)]
  })
}

function sectionText(printing: Printing, { node, marker: mark, depth }: Numbered): Paragraph[] {
  const title = cleanLine(node.title)
  const source = node.id
  const heading =
    title === '' ? [] : [paragraph(headings[depth - 1] ?? 'heading3', led(mark, [run(title)]), { source })]
  const prose = linesOfProse(node.body ?? []).map(({ runs, item }) =>
    item
      ? hung(item.ordered ? marker('number', item.index, printing.words.language) : '•', runs, 0, source)
      : paragraph('body', runs, { source }),
  )
  return [...heading, ...prose]
}

function itemText(printing: Printing, { node, marker: mark }: Numbered, step: number, details: Details): Paragraph[] {
  const directives = node.directiveIds.flatMap((id) => printing.directive(id) ?? [])
  const title = withCitations(node.title, directives, printing)
  const lines = [
    ...title
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => [run(line.trim())]),
    ...linesOfProse(node.body ?? []).map(({ runs }) => runs),
  ]
  const more = details(node)
  if (more !== '') lines.push([run(more)])
  return lines.map((runs, index) => hung(index === 0 ? mark : '', runs, step, node.id))
}

// A line without marker still begins at the hanging edge.
function hung(mark: string, runs: Inline[], step: number, source: string): Paragraph {
  const content = mark === '' ? [run('\t'), ...runs] : led(mark, runs, '\t')
  return paragraph(step === 0 ? 'item' : 'subitem', content, { source })
}
