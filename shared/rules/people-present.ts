import type { Attendee } from '../entities/attendee.ts'
import type { AttendeeGroup } from '../entities/attendee-group.ts'
import { addUp, countBySex, type Breakdown } from './breakdown.ts'

type Named = Pick<Attendee, 'sex' | 'level' | 'presence'>
type Counted = Breakdown & Pick<AttendeeGroup, 'level'>
type Level = Attendee['level']

/** Everybody who was there, in the place or remotely: those who are named and, beside them, those who were counted. */
export function peoplePresent(named: readonly Named[], counted: readonly Counted[]): Breakdown {
  return addUp([countBySex(named.filter(wasPresent)), ...counted])
}

/** The same by level, in the order of levels; a level nobody was of is left out. */
export function presentByLevel(
  named: readonly Named[],
  counted: readonly Counted[],
  levels: readonly Level[],
): { level: Level; people: Breakdown }[] {
  const of = (level: Level) => ({
    named: named.filter((one) => wasPresent(one) && one.level === level),
    counted: counted.filter((one) => one.level === level),
  })
  return levels.flatMap((level) => {
    const here = of(level)
    if (here.named.length + here.counted.length === 0) return []
    return [{ level, people: addUp([countBySex(here.named), ...here.counted]) }]
  })
}

/** Whether somebody who was invited came. */
export function wasPresent({ presence }: Pick<Attendee, 'presence'>): boolean {
  return presence === 'present' || presence === 'remote'
}
