import type { EntityName } from '#shared/entities/names.ts'

type Tie = {
  /** The retention period it falls under; `other` ties a person to the office without one of its own. */
  what: string
  entity: EntityName
  field: string
  /** SQL: rows, the column that names the person, and the day the tie ended; 9999 where it has not. */
  from: string
  person: string
  until: string
}

const open = `'9999'`
const ofMeeting = `coalesce(meetings.last_day, meetings.day, ${open})`

/** All that ties a person to the office. A test compares it with the fields that name a person: none may be missing. */
export const personTies: readonly Tie[] = [
  tie('members', 'member', 'personId', 'members', `coalesce(ends_on, ${open})`),
  // Nobody knows since when somebody is retired but by the last change.
  tie(
    'trainer-pool',
    'trainer',
    'personId',
    'trainers',
    `coalesce(valid_until, iif(state = 'retired', substr(updated_at, 1, 10), ${open}))`,
  ),
  tie('contacts', 'relation', 'personId', 'relations', `coalesce(ends_on, ${open})`),
  tie('contacts', 'contactEntry', 'personId', 'contact_entries', 'day'),
  tie('tasks', 'task', 'personId', 'tasks', `coalesce(done_on, ${open})`),
  tie('attendance', 'attendee', 'personId', partOf('attendees', 'meetings', 'meeting_id'), ofMeeting),
  tie(
    'participation',
    'participant',
    'personId',
    partOf('participants', 'occasions', 'occasion_id'),
    `coalesce(occasions.last_day, occasions.day, ${open})`,
  ),
  tie('other', 'meeting', 'chairId', 'meetings', `coalesce(last_day, day, ${open})`, 'chair_id'),
  tie('other', 'meeting', 'secretaryId', 'meetings', `coalesce(last_day, day, ${open})`, 'secretary_id'),
  tie(
    'other',
    'agendaItem',
    'presenterId',
    partOf('agenda_items', 'meetings', 'meeting_id'),
    ofMeeting,
    'presenter_id',
  ),
  tie(
    'other',
    'decision',
    'personId',
    partOf('decisions', 'meetings', 'meeting_id'),
    `iif(decisions.status IN ('done', 'dropped'), ${ofMeeting}, ${open})`,
  ),
  tie('other', 'indicator', 'personId', 'indicators', open),
]

/** The ties of all people: `what`, `person_id` and `until`. */
export const tiesQuery = personTies
  .map(
    ({ what, from, person, until }) =>
      `SELECT '${what}' AS what, ${person} AS person_id, ${until} AS until FROM ${from}`,
  )
  .join(' UNION ALL ')

function tie(what: string, entity: EntityName, field: string, from: string, until: string, person = 'person_id'): Tie {
  const [table = from] = from.split(' ')
  const alive = from.includes(' ') ? '' : ' WHERE deleted_at IS NULL'
  return { what, entity, field, from: from + alive, person: `"${table}"."${person}"`, until }
}

// Of a part in the trash nothing ties; its owner need not be there.
function partOf(table: string, owners: string, owner: string): string {
  return `${table} JOIN ${owners} ON ${owners}.id = ${owner} AND ${table}.deleted_at IS NULL`
}
