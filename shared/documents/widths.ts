/** A column with the share of the room that it asks for, and the twips that it cannot do without. */
export type WantedColumn = { share: number; least: number }

/** Column widths that fill a table exactly, twips: by their shares, none below its least as long as there is room. */
export function sharedWidths(columns: readonly WantedColumn[], width: number): number[] {
  const widths = columns.map(({ least }) => least)
  let open = columns.map((_, index) => index)
  let room = width
  // A column that needs more than its share gets what it needs; the others share the rest.
  for (let before = -1; before !== open.length;) {
    before = open.length
    const shares = open.reduce((sum, index) => sum + (columns[index]?.share ?? 0), 0)
    const perShare = shares === 0 ? 0 : room / shares
    for (const index of open) widths[index] = Math.floor((columns[index]?.share ?? 0) * perShare)
    const short = open.filter((index) => (widths[index] ?? 0) < (columns[index]?.least ?? 0))
    for (const index of short) widths[index] = columns[index]?.least ?? 0
    open = open.filter((index) => !short.includes(index))
    room = width - columns.reduce((sum, { least }, index) => sum + (open.includes(index) ? 0 : least), 0)
  }
  const widest = widths.indexOf(Math.max(...widths))
  const rest = width - widths.reduce((sum, each) => sum + each, 0)
  return widths.map((each, index) => (index === widest ? each + rest : each))
}
