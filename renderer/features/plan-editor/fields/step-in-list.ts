/** What a step up or down in a list asks for: which record goes before which. Null where it cannot go further. */
export function stepInList(
  list: readonly { id: string }[],
  at: number,
  by: 1 | -1,
): { id: string; beforeId: string } | null {
  const [upper, lower] = by < 0 ? [list[at - 1], list[at]] : [list[at], list[at + 1]]
  return upper && lower ? { id: lower.id, beforeId: upper.id } : null
}
