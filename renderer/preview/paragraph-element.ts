import type { Inline, Paragraph } from '#shared/documents/block.ts'
import { styleOf } from '#shared/documents/style.ts'
import type { Paper } from './paper.ts'
import { sliceRuns } from './runs.ts'
import { cssLength } from './units.ts'

/** Which characters of a paragraph stand here, when it goes over the end of a page. */
export type Part = { from: number; to: number; head: boolean; tail: boolean }

/** One paragraph as an element with the class of its named style; headings are real headings. */
export function paragraphElement(paragraph: Paragraph, paper: Paper, part?: Part): HTMLElement {
  const style = styleOf(paper.styles, paragraph.style)
  const level = part && !part.head ? undefined : style.outline
  const element = document.createElement(level ? `h${Math.min(level + paper.headingOffset, 6)}` : 'p')
  element.classList.add('par', `s-${paragraph.style}`)
  if (paragraph.source) element.dataset['source'] = paragraph.source
  if (paragraph.align) element.style.textAlign = paragraph.align
  if (paragraph.before) element.style.marginTop = cssLength(style.before + paragraph.before)
  if (part && !part.head) element.classList.add('continued')
  if (part && !part.tail && (paragraph.align ?? style.align) === 'justify') element.classList.add('goes-on')
  const tab = part ? -1 : paragraph.runs.findIndex((run) => run.kind === 'tab')
  if (tab >= 0) {
    fillAroundTab(element, paragraph, tab, paper)
    return element
  }
  const runs = part ? partOf(paragraph.runs, part) : paragraph.runs
  fillRuns(element, runs, style.hanging, paper)
  return element
}

// The space at which the line breaks hangs over the edge in the whole paragraph; at the end of a part it must go.
function partOf(runs: readonly Inline[], { from, to, tail }: Part): Inline[] {
  const slice = sliceRuns(runs, from, to)
  const last = slice.at(-1)
  if (tail || last?.kind !== 'text') return slice
  return [...slice.slice(0, -1), { ...last, text: last.text.replace(/ +$/, '') }]
}

// The part after a tab stands flush right where the tab ends.
function fillAroundTab(element: HTMLElement, { runs, tab }: Paragraph, at: number, paper: Paper) {
  const ends = [runs.slice(0, at), runs.slice(at + 1)].map((part) => {
    const end = document.createElement('span')
    fillRuns(end, part, 0, paper)
    return end
  })
  element.classList.add('tabbed')
  if (tab !== undefined) element.style.width = cssLength(tab)
  element.append(...ends)
}

function fillRuns(element: HTMLElement, runs: readonly Inline[], hanging: number, paper: Paper) {
  let marker = hanging > 0
  for (const run of runs) {
    if (run.kind === 'text' && marker && run.text.includes('\t')) {
      const [before = '', ...after] = run.text.split('\t')
      element.append(markerElement({ ...run, text: `${before}\t` }, hanging))
      element.append(textElement({ ...run, text: after.join(' ') }))
      marker = false
    } else element.append(runElement(run, paper))
  }
  // A line without letters still takes its height.
  if (!element.hasChildNodes() || element.textContent === '') element.append(document.createElement('br'))
}

function runElement(run: Inline, paper: Paper): Node {
  if (run.kind === 'text') return textElement(run)
  if (run.kind === 'break') return document.createElement('br')
  if (run.kind === 'tab') return document.createTextNode('\t')
  const number = document.createElement('span')
  number.dataset['count'] = run.kind
  number.textContent = run.kind === 'page' ? paper.page : paper.pages
  return number
}

function markerElement(run: Inline & { kind: 'text' }, hanging: number): HTMLElement {
  const marker = document.createElement('span')
  marker.className = 'marker'
  marker.style.minWidth = cssLength(hanging)
  marker.append(textElement(run))
  return marker
}

function textElement(run: Inline & { kind: 'text' }): Node {
  if (run.bold === undefined && run.italic === undefined && run.size === undefined) {
    return document.createTextNode(run.text)
  }
  const element = document.createElement(run.bold ? 'b' : run.italic ? 'i' : 'span')
  if (run.bold !== undefined) element.style.fontWeight = run.bold ? '700' : '400'
  if (run.italic !== undefined) element.style.fontStyle = run.italic ? 'italic' : 'normal'
  if (run.size !== undefined) element.style.fontSize = `${run.size}pt`
  element.textContent = run.text
  return element
}
