import type { Inline } from '#shared/documents/block.ts'

/** How many characters a run counts for when a paragraph is cut; a line break counts as one. */
function lengthOf(run: Inline): number {
  return run.kind === 'text' ? run.text.length : 1
}

/** The runs between two character offsets of a paragraph. */
export function sliceRuns(runs: readonly Inline[], from: number, to: number): Inline[] {
  const slices: Inline[] = []
  let at = 0
  for (const run of runs) {
    const length = lengthOf(run)
    const start = Math.max(from - at, 0)
    const end = Math.min(to - at, length)
    if (start < end) slices.push(run.kind === 'text' ? { ...run, text: run.text.slice(start, end) } : run)
    at += length
  }
  return slices
}
