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
  const last = Math.max(...columns.map(priorityOf))
  if (neededBy(columns) <= width || last <= 1) return columns
  const goes = columns.findLastIndex((column) => priorityOf(column) === last)
  return fitColumns(columns.toSpliced(goes, 1), width)
}

/** The tracks of columns in a grid; where even the last ones want more than there is, they share it. */
export function tracksOf(columns: readonly ColumnRoom[], width: number): string {
  const isTight = neededBy(columns) > width
  const trackOf = (column: ColumnRoom) => {
    const { width: own = '1fr' } = column
    return typeof own === 'number' ? `${own}px` : `minmax(${isTight ? 0 : leastOf(column)}px, ${own})`
  }
  return columns.map(trackOf).join(' ')
}

function neededBy(columns: readonly ColumnRoom[]): number {
  return columns.reduce((sum, column) => sum + leastOf(column), 0)
}

function leastOf({ width, minWidth }: ColumnRoom): number {
  return minWidth ?? (typeof width === 'number' ? width : leastWidth)
}

function priorityOf({ priority = 1 }: ColumnRoom): number {
  return priority
}
