import type { Block, Picture, Rule } from '#shared/documents/block.ts'
import type { Paper } from './paper.ts'
import { paragraphElement } from './paragraph-element.ts'
import { tableShell, type TableShell } from './table-shell.ts'
import { cssLength } from './units.ts'

/** One whole block as an element, tables with all their rows. */
export function blockElement(block: Block, paper: Paper): HTMLElement {
  if (block.kind === 'paragraph') return paragraphElement(block, paper)
  if (block.kind === 'rule') return ruleElement(block)
  if (block.kind === 'picture') return pictureElement(block)
  const shell = tableShell(block)
  for (const row of block.rows.keys()) appendRow(shell, row, paper)
  return shell.element
}

/** Adds one whole row; gives its element. */
export function appendRow(shell: TableShell, row: number, paper: Paper): HTMLElement {
  return shell.addRow(row, (cell) => cell.blocks.map((block) => blockElement(block, paper)))
}

function ruleElement(rule: Rule): HTMLElement {
  const element = document.createElement('div')
  element.className = 'rule'
  element.style.marginTop = cssLength(rule.before ?? 0)
  element.style.marginBottom = cssLength(rule.after ?? 0)
  const line = document.createElement('span')
  line.style.width = cssLength(rule.length)
  line.style.left = cssLength((rule.column - rule.length) / 2)
  element.append(line)
  return element
}

function pictureElement(picture: Picture): HTMLElement {
  const image = document.createElement('img')
  image.className = 'picture'
  image.src = picture.data
  image.alt = picture.alt
  image.style.width = cssLength(picture.width)
  image.style.height = cssLength(picture.height)
  if (picture.align !== 'left') image.style.marginLeft = 'auto'
  if (picture.align === 'center') image.style.marginRight = 'auto'
  return image
}
