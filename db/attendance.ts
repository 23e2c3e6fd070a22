import { blankRecord } from '#shared/blank-record.ts'
import type { CallArguments } from '#shared/contract.ts'
import type { GatheringName, NamedPeople, PeopleTotal } from '#shared/contract/attendance-calls.ts'
import type { Participant } from '#shared/entities/participant.ts'
import { countBySex } from '#shared/rules/breakdown.ts'
import { wasPresent } from '#shared/rules/people-present.ts'
import { repeatedPlaces, type Known } from '#shared/rules/same-person.ts'
import { liveRow } from './conflict.ts'
import { tooLarge } from '#shared/failure.ts'
import { prepared, reading, type OpenOffice } from './connection.ts'
import { createRow, getRow, updateRow } from './records.ts'
import { positionsFor, siblingsAt } from './siblings.ts'
import type { Write } from './write.ts'

type Named = Pick<Participant, 'id' | 'personId' | 'name' | 'unitId' | 'sex' | 'presence'>

const lists = {
  meeting: { table: 'attendees', groups: 'attendee_groups', owner: 'meeting_id' },
  occasion: { table: 'participants', groups: 'participant_groups', owner: 'occasion_id' },
} as const

const mostRepeated = 500

// More would keep everything else waiting for seconds.
const mostMarked = 5_000

/** What the list of names of a meeting or occasion comes to, in one question however long it is. */
export function namedPeople(office: OpenOffice, of: GatheringName, id: string): NamedPeople {
  const rows = listedRows(office, of, id)
  return {
    present: countBySex(rows.filter(wasPresent)),
    listed: rows.length,
    repeated: repeatedPlaces(rows)
      .slice(0, mostRepeated)
      .flatMap((at) => rows[at]?.id ?? []),
  }
}

/** Everybody in the list of names, in its order, as far as one person is told from another. */
export function listedPeople(office: OpenOffice, of: GatheringName, id: string): Known[] {
  return listedRows(office, of, id).map(({ personId, name, unitId }) => ({ personId, name, unitId }))
}

/** Everybody who came to each of these meetings or occasions, in one question; those to which nobody came are left out. */
export function peopleTotals(office: OpenOffice, of: GatheringName, ids: readonly string[]): PeopleTotal[] {
  const { table, groups, owner } = lists[of]
  const asked = `${owner} IN (SELECT value FROM json_each(?)) AND deleted_at IS NULL`
  const sex = (one: string) => `sum(sex = '${one}')`
  const sql = `SELECT owner AS id, sum(women) AS women, sum(men) AS men, sum(other) AS other, sum(notStated) AS notStated
    FROM (
      SELECT ${owner} AS owner, women, men, other, not_stated AS notStated FROM ${groups} WHERE ${asked}
      UNION ALL
      SELECT ${owner}, ${sex('woman')}, ${sex('man')}, ${sex('other')}, ${sex('not-stated')} FROM ${table}
      WHERE ${asked} AND presence IN ('present', 'remote') GROUP BY ${owner}
    ) GROUP BY owner`
  return reading(office, (connection) => {
    const statement = prepared(connection, sql, () => connection.client.prepare<[string, string], PeopleTotal>(sql))
    return statement.all(JSON.stringify(ids), JSON.stringify(ids))
  })
}

function listedRows(office: OpenOffice, of: GatheringName, id: string): Named[] {
  const { table, owner } = lists[of]
  return reading(office, (connection) =>
    prepared(connection, `named people of ${of}`, () =>
      connection.client.prepare<[string], Named>(
        `SELECT id, person_id AS personId, name, unit_id AS unitId, sex, presence FROM ${table}
         WHERE ${owner} = ? AND deleted_at IS NULL ORDER BY position, id`,
      ),
    ).all(id),
  )
}

/**
 * Puts people at the end of a list of names and gives how many. Of somebody from the register what is known there is
 * taken over, as it is on this day. Fails with `not-found`, or `invalid` (`locked`).
 */
export function addPeople(tx: Write, { of, id, presence, people }: CallArguments<'attendance.add'>): number {
  const place = of === 'meeting' ? { meetingId: id } : { occasionId: id }
  const entity = of === 'meeting' ? 'attendee' : 'participant'
  const positions = positionsFor(tx, entity, siblingsAt(tx, entity, place), null, people.length)
  people.forEach((person, at) => {
    const known = { ...person, ...registered(tx, person.personId), presence, position: positions[at] ?? 0 }
    if (of === 'meeting') createRow(tx, 'attendee', blankRecord('attendee', { meetingId: id, ...known }))
    else createRow(tx, 'participant', blankRecord('participant', { occasionId: id, ...known }))
  })
  return people.length
}

/**
 * Notes everybody in a list of names who is noted one way, such as invited, another way and gives how many. Fails with
 * `invalid` (`locked`), and with `too-large` beyond 5,000 people.
 */
export function markPeople(tx: Write, { of, id, from, to }: CallArguments<'attendance.mark'>): number {
  const entity = of === 'meeting' ? 'attendee' : 'participant'
  const noted = listedRows(tx.office, of, id).filter(({ presence }) => presence === from)
  if (noted.length > mostMarked) throw tooLarge(mostMarked, 'items', { found: noted.length })
  for (const { id: personId } of noted) updateRow(tx, entity, liveRow(tx, entity, personId), { presence: to })
  return noted.length
}

function registered({ office }: Write, personId: string | null) {
  if (personId === null) return {}
  const { name, sex, level, post, unitId } = getRow(office, 'person', personId)
  return { name, sex, level, post, unitId }
}
