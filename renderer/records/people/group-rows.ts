import { roleLevels } from '#shared/entities/people-fields.ts'
import type { PeopleGroup } from './gathering.ts'

type Level = (typeof roleLevels)[number]

/** A row of the grid: a level, or a group of its own. It keeps its id when its first number makes the group. */
export type GroupRow = { id: string; level: Level; group: PeopleGroup | null; isOwn: boolean }

// What nobody stated comes last.
const order = [...roleLevels.filter((level) => level !== 'not-stated'), 'not-stated'] as const

/** A row for each level, so that counting needs nothing but digits, and below it the groups that have names of their own. */
export function groupRows(groups: readonly PeopleGroup[]): GroupRow[] {
  return order.flatMap((level) => {
    const here = groups.filter((group) => group.level === level)
    const plain = here.find(isPlain) ?? null
    const own = here.filter((group) => group !== plain)
    return [
      { id: level, level, group: plain, isOwn: false },
      ...own.map((group) => ({ id: group.id, level, group, isOwn: true })),
    ]
  })
}

function isPlain({ label, unitId, stakeholderId }: PeopleGroup): boolean {
  return label === '' && unitId === null && stakeholderId === null
}
