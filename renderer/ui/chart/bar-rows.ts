/** A part of a bar: of which series, how much. Marks of a series have one colour and one pattern everywhere. */
export type Series = { id: string; label: string; tone: Tone }

export const tones = ['women', 'men', 'rest', 'unknown', 'ok', 'accent', 'late', 'plain'] as const
export type Tone = (typeof tones)[number]

export type BarRow = {
  id: string
  label: string
  /** A smaller line below the label. */
  detail?: string | null
  /** By series; nothing and zero leave no mark. */
  values: Readonly<Record<string, number>>
  /** What stands behind the bar, in words: its total, its share. */
  words: string
}

export type Mark = { series: Series; from: number; width: number; value: number }

/** The marks of a row from left to right, from 0 to `length`, where `most` is what fills the bar. */
export function marksOf(row: BarRow, series: readonly Series[], most: number, length: number): Mark[] {
  let from = 0
  return series.flatMap((one) => {
    const value = row.values[one.id] ?? 0
    if (value <= 0 || most <= 0) return []
    const width = Math.min((value / most) * length, Math.max(0, length - from))
    const mark = { series: one, from, width, value }
    from += width
    return [mark]
  })
}

/** The sum of a row over the series that are shown. */
export function totalOf(row: BarRow, series: readonly Series[]): number {
  return series.reduce((sum, { id }) => sum + (row.values[id] ?? 0), 0)
}
