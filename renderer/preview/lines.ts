/** How many lines a laid-out paragraph has; at least one. */
export function lineCount(element: HTMLElement): number {
  const style = getComputedStyle(element)
  const height = element.getBoundingClientRect().height
  const line = Number.parseFloat(style.lineHeight)
  return Number.isFinite(line) && line > 0 ? Math.max(1, Math.round(height / line)) : 1
}

type Piece = { node: Text | null; start: number; length: number }

/** Offsets, counted as in `sliceRuns`, of the first character of each line of a laid-out paragraph. */
export function lineStartsOf(element: HTMLElement, count: number): number[] {
  const pieces = piecesOf(element)
  const total = pieces.reduce((sum, piece) => sum + piece.length, 0)
  const { top, height } = element.getBoundingClientRect()
  const line = height / count
  const lineOf = (offset: number) => Math.floor((centreOf(pieces, offset, element) - top) / line)
  const starts = [0]
  for (let wanted = 1; wanted < count; wanted += 1) {
    let low = starts.at(-1) ?? 0
    let high = total
    while (low < high) {
      const middle = Math.floor((low + high) / 2)
      if (lineOf(middle) >= wanted) high = middle
      else low = middle + 1
    }
    starts.push(low)
  }
  return starts
}

function piecesOf(element: HTMLElement): Piece[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  const pieces: Piece[] = []
  let start = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node instanceof Text ? node : null
    if (!text && node.nodeName !== 'BR') continue
    const length = text ? text.length : 1
    pieces.push({ node: text, start, length })
    start += length
  }
  return pieces
}

function centreOf(pieces: readonly Piece[], offset: number, element: HTMLElement): number {
  const piece = pieces.findLast(({ start }) => start <= offset)
  if (!piece) return element.getBoundingClientRect().top
  const range = document.createRange()
  if (piece.node) {
    range.setStart(piece.node, offset - piece.start)
    range.setEnd(piece.node, Math.min(offset - piece.start + 1, piece.length))
  } else return centreOf(pieces, piece.start - 1, element)
  const rect = range.getBoundingClientRect()
  return rect.top + rect.height / 2
}
