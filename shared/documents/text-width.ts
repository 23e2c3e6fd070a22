import { letterWidth } from './times-widths.ts'

type Face = { size: number; bold?: boolean }

/** Width of one line of text in a Times face, twips. Exact for Latin letters with Vietnamese marks, else an estimate. */
export function textWidth(text: string, { size, bold = false }: Face): number {
  let thousandths = 0
  for (const letter of withoutMarks(text)) thousandths += letterWidth(letter, bold)
  return Math.round((thousandths * size * 20) / 1000)
}

/** Breaks text at spaces as a page would: each line as full as the column allows. */
export function wrapLines(text: string, column: number, face: Face): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && textWidth(longer, face) > column) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

/**
 * Breaks a name that is too long for its column into as few lines as needed, before its last part (such as a place)
 * where that fits, else into lines of about equal length.
 */
export function breakName(name: string, column: number, face: Face, lastPart = ''): string[] {
  const full = wrapLines(name, column, face)
  if (full.length === 1) return full
  if (full.length === 2 && lastPart !== '' && name.endsWith(` ${lastPart}`)) {
    const first = name.slice(0, -lastPart.length - 1)
    if (textWidth(first, face) <= column) return [first, lastPart]
  }
  return balanced(name, full.length, column, face)
}

/** Width of the longest of some lines, twips. */
export function longest(lines: readonly string[], face: Face): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, face)))
}

// Narrows the column as long as the number of lines stays the same.
function balanced(name: string, count: number, column: number, face: Face): string[] {
  let best = wrapLines(name, column, face)
  for (let narrower = column - 100; narrower > column / 2; narrower -= 100) {
    const lines = wrapLines(name, narrower, face)
    if (lines.length !== count || longest(lines, face) > column) break
    best = lines
  }
  return best
}

// ơ and ư carry a horn that NFD splits off; their own widths differ from o and u, so the horn is put back.
function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u031A\u031C-\u036F]/g, '')
    .normalize('NFC')
    .replaceAll('\u00A0', ' ')
}
