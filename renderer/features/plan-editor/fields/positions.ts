/** Positions that must change so that records stand in this order. */
export function positionsFor(ordered: readonly { id: string; position: number }[]): { id: string; position: number }[] {
  return ordered.flatMap(({ id, position }, index) => (position === index ? [] : [{ id, position: index }]))
}

/** A list with one entry moved; unchanged where it cannot go further. */
export function movedBy<T>(list: readonly T[], at: number, by: 1 | -1): T[] {
  const entry = list[at]
  const to = at + by
  if (entry === undefined || to < 0 || to >= list.length) return [...list]
  return list.toSpliced(at, 1).toSpliced(to, 0, entry)
}
