import type { Due } from '#shared/contract/personal-calls.ts'
import type { Row } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { addMonths } from '#shared/day-math.ts'
import { gap } from '#shared/personal/name-in-text.ts'
import { reading, type Connection, type OpenOffice } from '../connection.ts'
import { listRows } from '../records.ts'
import { readRow } from '../rows.ts'
import { findPlaces } from './find-places.ts'
import type { FieldPlace } from './erase-places.ts'
import { placeFactsIn } from './place-facts.ts'

type What = Row<'retention'>['what']
type DueRow = { id: string; day: string }

const shown = 200

// Who was somewhere: the name of that day goes, whoever it was; sex, level and unit stay.
const attendances = {
  attendance: ['attendee', 'attendees', 'meetings', 'meeting_id'],
  participation: ['participant', 'participants', 'occasions', 'occasion_id'],
} as const

// All that ties a person to the office, each with the day it ended; 9999 where it has not ended.
const ties = `
  SELECT 'members' AS what, person_id, coalesce(ends_on, '9999') AS until FROM members WHERE deleted_at IS NULL
  UNION ALL SELECT 'trainer-pool', person_id, coalesce(valid_until, iif(state = 'retired', certified_on, NULL), '9999')
    FROM trainers WHERE deleted_at IS NULL
  UNION ALL SELECT 'contacts', person_id, coalesce(ends_on, '9999') FROM relations WHERE deleted_at IS NULL
  UNION ALL SELECT 'contacts', person_id, day FROM contact_entries WHERE deleted_at IS NULL
  UNION ALL SELECT 'tasks', person_id, coalesce(done_on, '9999') FROM tasks WHERE deleted_at IS NULL
  UNION ALL SELECT 'attendance', person_id, coalesce(last_day, day, '9999')
    FROM attendees JOIN meetings ON meetings.id = meeting_id WHERE attendees.deleted_at IS NULL
  UNION ALL SELECT 'participation', person_id, coalesce(last_day, day, '9999')
    FROM participants JOIN occasions ON occasions.id = occasion_id WHERE participants.deleted_at IS NULL`

/** What would be destroyed on a day, by retention period: how much, and the oldest with what they are a part of. */
export function listDue(office: OpenOffice, today: string): Due[] {
  return listRows(office, 'retention').map((retention) => {
    const before = addMonths(today, -12 * retention.years)
    const { entity, rows } = dueRows(office, retention.what, before)
    const records = reading(office, (connection) => {
      const placeFacts = placeFactsIn(connection)
      return rows.slice(0, shown).flatMap(({ id, day }) => {
        const row = readRow(connection, entity, id)
        if (row === null) return []
        const { title, owner } = placeFacts(entity, row)
        return [{ entity, id, title, day, owner }]
      })
    })
    return { retention, before, total: rows.length, records }
  })
}

/** The fields that hold what is due by some periods on a day. */
export function duePlaces(office: OpenOffice, ids: readonly string[], today: string): FieldPlace[] {
  const wanted = listRows(office, 'retention').filter(({ id }) => ids.includes(id))
  const people: string[] = []
  const places: FieldPlace[] = []
  for (const { what, years } of wanted) {
    const { entity, rows } = dueRows(office, what, addMonths(today, -12 * years))
    if (entity === 'person') people.push(...rows.map(({ id }) => id))
    else places.push(...rows.map(({ id }) => ({ entity, id, field: 'name' })))
  }
  if (people.length === 0) return places
  const found = findPlaces(office, { words: '', personIds: people }, Number.MAX_SAFE_INTEGER)
  const own = found.places.filter(({ how, isErasable }) => isErasable && (how === 'person' || how === 'linked'))
  return [...places, ...own.map(({ entity, id, field }) => ({ entity, id, field }))]
}

function dueRows(office: OpenOffice, what: What, before: string): { entity: EntityName; rows: DueRow[] } {
  return reading(office, (connection) => {
    if (what !== 'attendance' && what !== 'participation') {
      return { entity: 'person', rows: duePeople(connection, what, before) }
    }
    const [entity, table, owners, owner] = attendances[what]
    const rows = connection.client
      .prepare<[string], DueRow>(
        `SELECT "${table}".id, coalesce(last_day, day) AS day FROM "${table}" JOIN "${owners}" ON "${owners}".id = "${owner}"
         WHERE name <> '' AND coalesce(last_day, day) < ? ORDER BY 2, 1`,
      )
      .all(before)
    return { entity, rows }
  })
}

// A person is due once the last tie of any kind ended before the day, and one of them was of this kind.
function duePeople({ client }: Connection, what: What, before: string): DueRow[] {
  return client
    .prepare<[string, string, string], DueRow>(
      `WITH tie AS (${ties})
       SELECT people.id, max(until) AS day FROM tie JOIN people ON people.id = person_id
       WHERE name <> ?
       GROUP BY people.id HAVING max(until) < ? AND sum(what = ?) > 0 ORDER BY 2, 1`,
    )
    .all(gap, before, what)
}
