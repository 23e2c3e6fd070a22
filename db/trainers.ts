import type { TrainerClash } from '#shared/contract/training-calls.ts'
import type { Occasion } from '#shared/entities/occasion.ts'
import { overlap } from '#shared/rules/overlaps.ts'
import { prepared, reading, type OpenOffice } from './connection.ts'
import { getRow } from './records.ts'

type Other = Pick<Occasion, 'id' | 'title' | 'day' | 'lastDay' | 'startTime' | 'endTime'> & { trainerId: string }

// The same person may stand in the pool with several programmes; it is one trainer who can be in one place.
const sameTrainers = `SELECT mine.value AS mine, other.id AS other FROM json_each(:trainers) AS mine
  JOIN trainers AS own ON own.id = mine.value
  JOIN trainers AS other ON other.id = own.id OR (other.person_id = own.person_id AND other.deleted_at IS NULL)`

const near = `WITH same (mine, other) AS (${sameTrainers})
  SELECT DISTINCT same.mine AS trainerId, occasions.id, title, day, last_day AS lastDay, start_time AS startTime,
    end_time AS endTime
  FROM occasions, json_each(trainer_ids) AS named JOIN same ON same.other = named.value
  WHERE occasions.deleted_at IS NULL AND state <> 'cancelled' AND occasions.id <> :id AND month_only = 0
    AND day <= :last AND coalesce(last_day, day) >= :first
  ORDER BY day, start_time, occasions.id`

/**
 * Other occasions that a trainer of this one is at in the same hours. Where either tells no hours, nobody can know. A
 * cancelled occasion is in nobody's way. Fails with `not-found`.
 */
export function trainerClashes(office: OpenOffice, occasionId: string): TrainerClash[] {
  const { id, day, lastDay, trainerIds, state, ...times } = getRow(office, 'occasion', occasionId)
  if (day === null || state === 'cancelled' || trainerIds.length === 0) return []
  const others = reading(office, (connection) =>
    prepared(connection, 'occasions of the same trainers', () => connection.client.prepare<[object], Other>(near)).all({
      id,
      trainers: JSON.stringify(trainerIds),
      first: day,
      last: lastDay ?? day,
    }),
  )
  return others.flatMap((other) => {
    const { trainerId, title, day: itsDay, startTime, endTime } = other
    if (itsDay === null || startTime === null || endTime === null) return []
    if (!overlap({ id, day, lastDay, ...times }, { ...other, monthOnly: false })) return []
    return [{ trainerId, id: other.id, title, day: itsDay, startTime, endTime }]
  })
}

const given = `SELECT named.value AS id, sum(coalesce(sittings, 1)) AS occasions
  FROM occasions, json_each(trainer_ids) AS named
  WHERE deleted_at IS NULL AND state = 'held' AND named.value IN (SELECT value FROM json_each(?))
  GROUP BY named.value`

/** How many occasions each of these trainers has given; one whose number is not stated counts once. */
export function givenOccasions(office: OpenOffice, ids: readonly string[]): { id: string; occasions: number }[] {
  return reading(office, (connection) =>
    prepared(connection, 'occasions given', () =>
      connection.client.prepare<[string], { id: string; occasions: number }>(given),
    ).all(JSON.stringify(ids)),
  )
}
