import type { Day } from '../day.ts'
import type { Meeting } from '../entities/meeting.ts'
import type { Occasion } from '../entities/occasion.ts'
import type { Stakeholder } from '../entities/stakeholder.ts'
import { addUp, countBySex, type Breakdown } from './breakdown.ts'
import { wasPresent } from './people-present.ts'
import { reachOf, type Reach } from './unique-people.ts'

type Named = {
  personId: string | null
  name: string
  unitId: string | null
  stakeholderId: string | null
  sex: 'woman' | 'man' | 'other' | 'not-stated'
  presence: 'invited' | 'present' | 'remote' | 'excused' | 'absent'
}
type Group = Breakdown & { stakeholderId: string | null }
type People = { named: readonly Named[]; counted: readonly Group[] }

type HeldMeeting = Pick<Meeting, 'id' | 'state' | 'day' | 'lastDay' | 'sittings' | 'stakeholderIds'> & People
type HeldOccasion = Pick<Occasion, 'id' | 'state' | 'day' | 'lastDay' | 'sittings'> & People & { forMen: boolean }

export type Period = { from: Day; to: Day }

/** A counted number, the records it is made of, and how many of them do not say their number. */
export type Counter = { count: number; ids: string[]; notStated: number }

/** Everybody at some occasions, how often and how many different people came, and the occasions. */
export type PeopleCounter = { people: Breakdown; reach: Reach; ids: string[] }

export type Counters = {
  /** Meetings held, counted by `sittings`. */
  meetings: Counter
  /** Training occasions held, counted the same way. */
  sessions: Counter
  /** Both together: sources often call all of them meetings. */
  meetingsAndSessions: Counter
  /** Organisations that took part in a meeting, counted by `standsFor`, each once. */
  stakeholders: Counter
  /** People at trainings, without those for men. */
  trained: PeopleCounter
  /** People at trainings for men, apart from all others. */
  menEngaged: PeopleCounter
}

/**
 * What an office did in a period. A record counts when it was held and its days touch the period; one without a day is
 * in no period. `standsFor` tells of each stakeholder how many organisations it is.
 */
export function countersOf(period: Period, { meetings, occasions, stakeholders }: Held): Counters {
  const met = meetings.filter((one) => isHeldMeeting(one) && touches(one, period))
  const taught = occasions.filter((one) => one.state === 'held' && touches(one, period))
  return {
    meetings: sittingsOf(met),
    sessions: sittingsOf(taught),
    meetingsAndSessions: sittingsOf([...met, ...taught]),
    stakeholders: stakeholdersAt(met, stakeholders),
    trained: peopleOf(taught.filter(({ forMen }) => !forMen)),
    menEngaged: peopleOf(taught.filter(({ forMen }) => forMen)),
  }
}

/** What counters are made of: everything held, with who came, and who stands for how many. */
export type Held = {
  meetings: readonly HeldMeeting[]
  occasions: readonly HeldOccasion[]
  stakeholders: readonly Pick<Stakeholder, 'id' | 'standsFor' | 'mergedIntoId'>[]
}

/** Everybody at a meeting or occasion, named and counted. */
export function peopleAt({ named, counted }: People): Breakdown {
  return addUp([countBySex(named.filter(wasPresent)), ...counted])
}

/** Whether a meeting took place: minutes and approval come after that. */
export function isHeldMeeting({ state }: Pick<Meeting, 'state'>): boolean {
  return state === 'held' || state === 'minuted' || state === 'approved'
}

function peopleOf(taught: readonly (People & { id: string })[]): PeopleCounter {
  return {
    people: addUp(taught.map(peopleAt)),
    reach: reachOf(taught.map(({ named, counted }) => ({ named: named.filter(wasPresent), counted }))),
    ids: taught.map(({ id }) => id),
  }
}

function touches({ day, lastDay }: Pick<Meeting, 'day' | 'lastDay'>, { from, to }: Period): boolean {
  return day !== null && day <= to && (lastDay ?? day) >= from
}

function sittingsOf(held: readonly { id: string; sittings: number | null }[]): Counter {
  return {
    count: held.reduce((sum, { sittings }) => sum + (sittings ?? 0), 0),
    ids: held.map(({ id }) => id),
    notStated: held.filter(({ sittings }) => sittings === null).length,
  }
}

function stakeholdersAt(met: readonly HeldMeeting[], all: Held['stakeholders']): Counter {
  const byId = new Map(all.map((one) => [one.id, one]))
  const present = met.flatMap(({ stakeholderIds, named, counted }) => [
    ...stakeholderIds,
    ...named.filter(wasPresent).flatMap(({ stakeholderId }) => stakeholderId ?? []),
    ...counted.flatMap(({ stakeholderId }) => stakeholderId ?? []),
  ])
  const different = [...new Set(present.map((id) => byId.get(id)?.mergedIntoId ?? id))]
  const known = different.flatMap((id) => byId.get(id) ?? [])
  return {
    count: known.reduce((sum, { standsFor }) => sum + (standsFor ?? 0), 0),
    ids: known.map(({ id }) => id),
    notStated: known.filter(({ standsFor }) => standsFor === null).length,
  }
}
