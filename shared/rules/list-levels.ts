import type { ListMarker } from './list-marker.ts'

/** An item that later ones may stand beside or under. */
export type Level = { indent: number; marker: ListMarker }

// From the outermost mark to the innermost, as offices of all five languages stack them; it decides only where neither
// indentation nor counting does.
const ranks = ['LETTER', 'ROMAN', 'number', 'outline', 'letter', 'roman', 'bullet', 'none']

/** Takes the levels off the stack that an item does not stand under. */
export function closeLevels(open: Level[], item: Level): void {
  const beside = siblingOf(open, item)
  if (beside >= 0) {
    open.length = beside
    return
  }
  while (open.length > 0 && !standsUnder(open.at(-1), item)) open.pop()
}

// The level of the nearest item this one counts on from, or looks the same as.
function siblingOf(open: Level[], { indent, marker }: Level): number {
  const counting = open.findLastIndex(
    (level) => marker.ordinal > 1 && level.marker.style === marker.style && level.marker.ordinal === marker.ordinal - 1,
  )
  if (counting >= 0) return counting
  return open.findLastIndex((level) => level.marker.style === marker.style && level.indent === indent)
}

function standsUnder(level: Level | undefined, item: Level): boolean {
  if (!level) return false
  if (item.indent !== level.indent) return item.indent > level.indent
  const [outer, inner] = [rankOf(level.marker), rankOf(item.marker)]
  if (item.marker.kind === 'none') return level.marker.kind === 'number'
  if (level.marker.kind === 'none') return false
  // A new kind of mark that begins at its beginning opens a level; one in mid-count goes back to where it belongs.
  return item.marker.style !== level.marker.style && (item.marker.ordinal <= 1 || outer < inner)
}

function rankOf({ style }: ListMarker): number {
  const [name = '', depth = ''] = style.split(' ')
  return ranks.indexOf(name) + (name === 'outline' ? Number(depth) / 10 : 0)
}
