import type { BodyPeople } from '#shared/contract/overview-calls.ts'
import type { Day } from '#shared/day.ts'
import type { Breakdown } from '#shared/rules/breakdown.ts'
import { prepared, type Connection } from '../connection.ts'

type Row = { id: string; name: string } & Breakdown

/**
 * The members of each body by sex: who holds a seat on a day, each person once, and beside them those only counted. Of a
 * group that was counted more than once the newest count up to that day holds.
 */
export function peopleOfBodies(connection: Connection, today: Day): BodyPeople[] {
  const statement = prepared(connection, 'people of bodies', () =>
    connection.client.prepare<[{ today: Day }], Row>(
      `SELECT bodies.id, bodies.name, sum(women) AS women, sum(men) AS men, sum(other) AS other,
         sum(notStated) AS notStated
       FROM (
         SELECT DISTINCT body_id, person_id, sex = 'woman' AS women, sex = 'man' AS men, sex = 'other' AS other,
           sex = 'not-stated' AS notStated
         FROM members JOIN people ON people.id = person_id
         WHERE members.deleted_at IS NULL AND (members.starts_on IS NULL OR members.starts_on <= :today)
           AND (members.ends_on IS NULL OR members.ends_on >= :today)
         UNION ALL
         SELECT body_id, id, women, men, other, not_stated FROM member_groups AS one
         WHERE deleted_at IS NULL AND coalesce(one.counted_on, '') <= :today AND NOT EXISTS (
           SELECT 1 FROM member_groups AS newer WHERE newer.body_id = one.body_id AND newer.label = one.label
             AND newer.level = one.level AND newer.deleted_at IS NULL AND newer.counted_on <= :today
             AND newer.counted_on > coalesce(one.counted_on, ''))
       ) AS seats JOIN bodies ON bodies.id = body_id
       WHERE bodies.deleted_at IS NULL AND (bodies.ends_on IS NULL OR bodies.ends_on >= :today)
       GROUP BY bodies.id ORDER BY bodies.name, bodies.id`,
    ),
  )
  return statement.all({ today }).map(({ id, name, ...people }) => ({ id, name, people }))
}
