import type { Paragraph } from '#shared/documents/block.ts'
import { blockElement } from './block-element.ts'
import { pageSize, textBox, type LaidPage } from './layout.ts'
import type { Measurer } from './measurer.ts'
import type { Paper } from './paper.ts'
import { sliceElements } from './slice-element.ts'
import { px } from './units.ts'

/** One page: a box of the paper's size with header, text and footer in their places. */
export function pageElement(laid: LaidPage, paper: Paper, language: string, measurer: Measurer): HTMLElement {
  const { section, first, number } = laid
  const page = document.createElement('div')
  const size = pageSize(section)
  const box = textBox(section)
  page.className = 'paper'
  page.lang = language
  page.style.width = `${size.width}px`
  page.style.height = `${size.height}px`
  const text = zone(box.left, box.width)
  text.classList.add('flow')
  text.style.top = `${box.top}px`
  text.append(...sliceElements(section.blocks, laid.from, laid.to, box.width, paper, measurer))
  page.append(text)
  if (first && section.plainFirstPage) return page
  const numbered = { ...paper, page: String(number) }
  const header = edge(section.header, box, numbered)
  header.style.top = `${px(section.margins.header)}px`
  const footer = edge(section.footer, box, numbered)
  footer.style.bottom = `${px(section.margins.footer)}px`
  page.prepend(header)
  page.append(footer)
  return page
}

// Running heads are furniture of the page: the reader of the text, aloud or in a tagged PDF, passes over them.
function edge(paragraphs: readonly Paragraph[], box: { left: number; width: number }, paper: Paper): HTMLElement {
  const element = zone(box.left, box.width)
  element.classList.add('edge')
  element.ariaHidden = 'true'
  element.append(...paragraphs.map((paragraph) => blockElement(paragraph, paper)))
  return element
}

function zone(left: number, width: number): HTMLElement {
  const element = document.createElement('div')
  element.className = 'zone'
  element.style.left = `${left}px`
  element.style.width = `${width}px`
  return element
}
