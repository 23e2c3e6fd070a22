/**
 * Column widths that fill a table exactly, twips. A column without content shrinks to what its heading needs (`least`),
 * and the room goes to the widest column.
 */
export function sharedWidths(
  columns: readonly { share: number; least: number }[],
  filled: readonly boolean[],
  width: number,
): number[] {
  const widths = columns.map(({ share, least }, index) => Math.round((filled[index] ? share : least) * width))
  const widest = widths.indexOf(Math.max(...widths))
  const rest = width - widths.reduce((sum, each) => sum + each, 0)
  return widths.map((each, index) => (index === widest ? each + rest : each))
}
