import { longest, textWidth, wrapLines } from '#shared/documents/text-width.ts'
import type { ReadDocument, ReadParagraph } from '../read/document.ts'
import { isEmpty, visibleRuns } from './observe.ts'
import { seen, type Reading } from './reading.ts'
import type { VietnamPage } from './vietnam-page.ts'

// Letter widths are those of Times to 2 %.
const slack = 0.03

/** The line under the motto is as long as the motto (Phụ lục I II.1c). */
export function mottoRule({ motto: [motto] }: VietnamPage, document: ReadDocument): Reading {
  if (!motto) return 'missing'
  const length = lineAfter(motto, document)
  if (typeof length === 'string') return length
  const ratio = length / textWidth(motto.text.trim(), faceOf(motto))
  return seen([Math.abs(ratio - 1) <= slack ? 'text-length' : ratio < 1 ? 'shorter' : 'longer'])
}

/** The line under the issuing body is a third to a half of its longest line (Phụ lục I II.2). */
export function issuerRule({ issuing }: VietnamPage, document: ReadDocument): Reading {
  return thirdToHalf(issuing, document)
}

/** The line under the subject is a third to a half of its longest line (Phụ lục I II.5). */
export function subjectRule({ subject }: VietnamPage, document: ReadDocument): Reading {
  return thirdToHalf(subject, document)
}

function thirdToHalf(lines: readonly ReadParagraph[], document: ReadDocument): Reading {
  const last = lines.at(-1)
  if (!last) return 'missing'
  const length = lineAfter(last, document)
  if (typeof length === 'string') return length
  const shown = lines.flatMap((each) => wrapLines(each.text.trim(), columnOf(each, document), faceOf(each)))
  const ratio = length / longest(shown, faceOf(last))
  return seen([ratio < 1 / 3 - slack ? 'shorter' : ratio > 1 / 2 + slack ? 'longer' : 'third-to-half'])
}

// A drawn shape or a row of underscores is there, but how long it is on the page cannot be told for sure.
function lineAfter(paragraph: ReadParagraph, document: ReadDocument): number | 'missing' | 'not-applicable' {
  const at = document.paragraphs.indexOf(paragraph)
  const next = document.paragraphs.slice(at + 1, at + 3).filter((each) => each.cell?.column === paragraph.cell?.column)
  const border = next.find((each) => each.look.bottomBorder === true && isEmpty(each))
  if (border) return columnOf(border, document) - (border.look.left ?? 0) - (border.look.right ?? 0)
  const drawn = [paragraph, ...next].some((each) => each.drawings.length > 0 || /_{3,}/.test(each.text))
  return drawn ? 'not-applicable' : 'missing'
}

function columnOf({ cell, section }: ReadParagraph, { sections }: ReadDocument): number {
  if (cell?.width !== undefined) return cell.width
  const page = sections[section]
  return page ? page.width - (page.margins.left ?? 0) - (page.margins.right ?? 0) : 0
}

function faceOf(paragraph: ReadParagraph) {
  const [run] = visibleRuns(paragraph)
  return { size: run?.look.size ?? 10, bold: run?.look.bold === true }
}
