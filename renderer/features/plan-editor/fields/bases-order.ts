/** A legal basis in its place; `position` is set where a person gave it a place of its own. */
export type PlacedBasis = { id: string; position: number | null }
export type Placing = { id: string; position: number | null }

/**
 * What has to be stored so that the basis at `from` stands at `to`: it gets that place, and those that had a place of
 * their own get the one they now stand at. All others go on standing by rank around them.
 */
export function placeBasis(ordered: readonly PlacedBasis[], from: number, to: number): Placing[] {
  const moved = ordered[from]
  if (!moved || to < 0 || to >= ordered.length || from === to) return []
  const next = ordered.toSpliced(from, 1).toSpliced(to, 0, moved)
  return next.flatMap((basis, position) => {
    const isPlaced = basis.id === moved.id || basis.position !== null
    return isPlaced && basis.position !== position ? [{ id: basis.id, position }] : []
  })
}
