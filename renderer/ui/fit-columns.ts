/** How much room a column wants, and how soon it goes when there is too little. */
export type ColumnRoom = {
  /** Pixels, or a share such as `2fr`. */
  width?: number | `${number}fr`
  /** Pixels below which the column says nothing any more; of a column in pixels its width. */
  minWidth?: number
  /** 1 (the usual) always stays; the highest number goes first. What goes has to stand in the opened record as well. */
  priority?: number
}

const leastWidth = 80

/** The columns that find room in a width in pixels, in their order; those of priority 1 even where they do not. */
export function fitColumns<C extends ColumnRoom>(columns: readonly C[], width: number): readonly C[] {
  const needed = columns.reduce((sum, column) => sum + leastOf(column), 0)
  const last = Math.max(...columns.map(priorityOf))
  if (needed <= width || last <= 1) return columns
  const goes = columns.findLastIndex((column) => priorityOf(column) === last)
  return fitColumns(columns.toSpliced(goes, 1), width)
}

/** The track of a column in a grid. */
export function trackOf(column: ColumnRoom): string {
  const { width = '1fr' } = column
  return typeof width === 'number' ? `${width}px` : `minmax(${leastOf(column)}px, ${width})`
}

function leastOf({ width, minWidth }: ColumnRoom): number {
  return minWidth ?? (typeof width === 'number' ? width : leastWidth)
}

function priorityOf({ priority = 1 }: ColumnRoom): number {
  return priority
}
