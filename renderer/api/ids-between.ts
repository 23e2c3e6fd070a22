import type { RowPlace } from '#renderer/ui/row-list.ts'

// As far as is looked for a row that is no longer where it was seen.
const mostSought = 10_000

/**
 * The ids of the rows from one to another, both included, in the order of the list. `read` gives the ids of so many rows
 * from a place on. Where rows came or went since they were seen, the two are looked for by their ids; one that is gone
 * leaves the other alone.
 */
export async function idsBetween(
  read: (from: number, most: number) => Promise<string[]>,
  one: RowPlace,
  other: RowPlace,
): Promise<string[]> {
  const [first, last] = one.at <= other.at ? [one, other] : [other, one]
  const ids = await read(first.at, last.at - first.at + 1)
  if (ids[0] === first.id && ids.at(-1) === last.id) return ids
  const all = await read(0, mostSought)
  const places = [one, other].map(({ id }) => all.indexOf(id)).filter((place) => place >= 0)
  if (places.length < 2) return places.map((place) => all[place] ?? '')
  return all.slice(Math.min(...places), Math.max(...places) + 1)
}
