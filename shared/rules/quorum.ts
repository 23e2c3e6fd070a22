export type Quorum = {
  /** Those present, in the place or remotely, who may vote. */
  present: number
  /** Those who may vote in all. */
  of: number
  /** More than half of them are there. A body whose rules ask for more says so itself. */
  isReached: boolean
}

/** Whether enough of those who may vote are there; null where nobody may vote. */
export function quorumOf(present: number, of: number): Quorum | null {
  return of === 0 ? null : { present, of, isReached: present * 2 > of }
}
