/** A column of a grid that is typed in. */
export type GridColumn<T> = {
  id: string
  label: string
  /** Words over this column and its neighbours with the same words. */
  over?: string
  /** How many decimals can be typed, or `line` for words; without it the column only shows. */
  input?: 'line' | 0 | 6
  /** A number that is nobody rather than nothing when it is emptied. */
  isFilled?: true
  /** How far the words of a row are set in. */
  depth?: (row: T) => number
  /** What a cell holds, where it can be typed in. */
  value?: (row: T) => number | string | null
  /** What a cell shows where it cannot be typed in. */
  text?: (row: T) => string
  /** Whether a row has this cell at all; where not it stays empty. */
  isIn?: (row: T) => boolean
}

/** Whether a cell of a row can be typed in, were the row open. */
export function isTypable<T>({ input, isIn }: GridColumn<T>, row: T): boolean {
  return input !== undefined && (isIn?.(row) ?? true)
}
