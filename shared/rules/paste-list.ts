import { tooLarge, type LimitUnit } from '../failure.ts'
import { cleanLine, cleanText } from '../text.ts'
import { closeLevels, type Level } from './list-levels.ts'
import { readMarker, type ListMarker } from './list-marker.ts'

/** Largest list that is taken in one paste: characters of the whole text, items, characters of one item. */
export const pasteLimits = { characters: 1_000_000, items: 2_000, item: 5_000 }

const deepest = 8

/**
 * One item of a pasted list. `depth` counts from 0 and never jumps by more than one downwards. `style` is the same for items
 * that are marked alike (`ROMAN .`, `number )`, `bullet -`).
 */
export type ListItem = { depth: number; marker: ListMarker['kind']; style: string; text: string }

type Line = Level & { text: string }

/**
 * The items of a list that was copied out of Word or a text, their levels read from markers (`I.`, `1.`, `1.1`, `a)`,
 * `đ)`, `-`, `•`) and indentation. Fails with `too-large` and the limit that was passed.
 */
export function parseList(text: string): ListItem[] {
  refuseOver(pasteLimits.characters, text.length, 'characters')
  const lines = linesOf(text)
  refuseOver(pasteLimits.items, lines.length, 'items')
  const open: Level[] = []
  return lines.map(({ indent, marker, text: words }) => {
    refuseOver(pasteLimits.item, words.length, 'characters-of-item')
    closeLevels(open, { indent, marker })
    if (open.length === deepest) open.pop()
    open.push({ indent, marker })
    return { depth: open.length - 1, marker: marker.kind, style: marker.style, text: words }
  })
}

function refuseOver(limit: number, found: number, unit: LimitUnit): void {
  if (found > limit) throw tooLarge(limit, unit, { found })
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let waiting = ''
  // Word writes a line break inside a paragraph as a vertical tab; it ends a line of the list as well.
  for (const raw of text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)) {
    const clean = cleanText(raw)
    if (clean === '') continue
    const { marker, rest } = readMarker(waiting + clean, markersOf(lines))
    // A marker alone on its line belongs to the words on the next.
    waiting = rest === '' && marker.kind !== 'none' ? `${clean} ` : ''
    if (waiting === '') lines.push({ indent: indentOf(raw), marker, text: cleanLine(rest) })
  }
  if (waiting !== '')
    lines.push({ indent: 0, marker: { kind: 'none', style: 'none', ordinal: 0 }, text: waiting.trim() })
  return lines
}

// Tabs and leading spaces, a tab counting as four of them.
function indentOf(raw: string): number {
  const space = /^[\s\u00a0]*/.exec(raw)?.[0] ?? ''
  return [...space].reduce((width, sign) => width + (sign === '\t' ? 4 : 1), 0)
}

function markersOf(lines: Line[]): ListMarker[] {
  return lines.slice(-50).map(({ marker }) => marker)
}
