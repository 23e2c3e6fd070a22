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
import { tiesQuery } from './person-ties.ts'

type What = Row<'retention'>['what']
type DueRow = { id: string; day: string }

const shown = 200

// Who was somewhere: the name of that day goes, whoever it was; sex, level and unit stay.
const attendances = {
  attendance: ['attendee', 'attendees', 'meetings', 'meeting_id'],
  participation: ['participant', 'participants', 'occasions', 'occasion_id'],
} as const

/** What would be destroyed on a day, by retention period: how much, and the oldest with what they are a part of. */
export function listDue(office: OpenOffice, today: string): Due[] {
  return listRows(office, 'retention').map((retention) => {
    const before = addMonths(today, -12 * retention.years)
    const { entity, rows } = dueRows(office, retention.what, before, today)
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
    const { entity, rows } = dueRows(office, what, addMonths(today, -12 * years), today)
    if (entity === 'person') people.push(...rows.map(({ id }) => id))
    else places.push(...rows.map(({ id }) => ({ entity, id, field: 'name' })))
  }
  if (people.length === 0) return places
  const found = findPlaces(office, { words: '', personIds: people }, Number.MAX_SAFE_INTEGER)
  const own = found.places.filter(({ how, isErasable }) => isErasable && (how === 'person' || how === 'linked'))
  return [...places, ...own.map(({ entity, id, field }) => ({ entity, id, field }))]
}

function dueRows(
  office: OpenOffice,
  what: What,
  before: string,
  today: string,
): { entity: EntityName; rows: DueRow[] } {
  return reading(office, (connection) => {
    if (what !== 'attendance' && what !== 'participation') {
      return { entity: 'person', rows: duePeople(connection, what, before, today) }
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

// A person is due once the last tie of any kind ended before the day, one of them was of this kind, and no later day was
// set by hand until which the person is kept.
function duePeople({ client }: Connection, what: What, before: string, today: string): DueRow[] {
  return client
    .prepare<[string, string, string, string], DueRow>(
      `WITH tie AS (${tiesQuery})
       SELECT people.id, max(until) AS day FROM tie JOIN people ON people.id = person_id
       WHERE name <> ? AND (keep_until IS NULL OR keep_until < ?)
       GROUP BY people.id HAVING max(until) < ? AND sum(what = ?) > 0 ORDER BY 2, 1`,
    )
    .all(gap, today, before, what)
}
