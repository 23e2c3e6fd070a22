import { dueDays, type DueDay } from '#shared/rules/due-days.ts'
import type { CalendarEntry } from '#shared/calendar/entry.ts'
import type { Day } from '#shared/day.ts'
import type { Duty } from '#shared/entities/duty.ts'
import { prepared, type Connection } from '../connection.ts'
import { selectRows } from '../rows.ts'
import { factsOf, type Fact } from './anchor-facts.ts'

type Entered = { id: string; dutyId: string; title: string; dueOn: Day; doneOn: Day | null }

// More than any office has; what is beyond would not be looked through.
const mostDuties = 2_000

/**
 * The due days of duties between two days. A day is done when an entry of the duty says so for it, or when the record it
 * is counted from tells itself: a notice that went out, minutes that were approved.
 */
export function dutyEntries(connection: Connection, from: Day, to: Day, dutyId?: string): CalendarEntry[] {
  const duties = (selectRows(connection, 'duty', {}, false, mostDuties) as Duty[]).filter(
    ({ id }) => dutyId === undefined || id === dutyId,
  )
  const units = namesOfUnits(connection)
  const entered = enteredBetween(connection, from, to)
  const facts = new Map<string, Fact[]>()
  return duties.flatMap((duty) => {
    const known = facts.get(duty.anchor) ?? factsOf(connection, duty.anchor)
    facts.set(duty.anchor, known)
    const counted = known.filter(({ planId }) => duty.planId === null || planId === duty.planId)
    return dueDays(duty, { from, to, facts: counted })
      .filter(({ dueOn, until }) => (until ?? dueOn) >= sinceWhen(duty))
      .map((due) => {
        const fact = counted.find(({ id }) => id === due.factId)
        const done = entered.find((one) => one.dutyId === duty.id && one.dueOn === due.dueOn)
        return entryOf(duty, due, fact, done, units.get(duty.unitId ?? ''))
      })
  })
}

// Nobody is told that something was due before the office took the duty on.
function sinceWhen({ startsOn, createdAt }: Duty): Day {
  return startsOn ?? createdAt.slice(0, 10)
}

function entryOf(
  duty: Duty,
  { key, dueOn, until }: DueDay,
  fact: Fact | undefined,
  entered: Entered | undefined,
  unit: string | undefined,
): CalendarEntry {
  const theme = entered && entered.title !== duty.title ? entered.title : null
  return {
    key: `duty-${duty.id}-${key}`,
    kind: duty.kind === 'campaign' ? 'campaign' : 'duty',
    record: { entity: 'duty', id: duty.id },
    owner: null,
    title: duty.title,
    about: fact?.title ?? (theme || null),
    responsible: unit ?? null,
    day: dueOn,
    lastDay: until,
    monthOnly: false,
    done: entered ? entered.doneOn !== null : tellsDone(duty, fact),
    submissionId: entered?.id ?? null,
  }
}

function tellsDone({ kind }: Duty, fact: Fact | undefined): boolean {
  if (kind === 'notice') return (fact?.noticedOn ?? null) !== null
  return kind === 'meeting' && (fact?.approvedOn ?? null) !== null
}

function enteredBetween(connection: Connection, from: Day, to: Day): Entered[] {
  const statement = prepared(connection, 'entries of duties', () =>
    connection.client.prepare<[Day, Day], Entered>(
      // What lasts longer began up to a year before.
      `SELECT id, duty_id AS dutyId, title, due_on AS dueOn, done_on AS doneOn FROM submissions
       WHERE deleted_at IS NULL AND due_on BETWEEN date(?, '-1 year') AND ? ORDER BY created_at`,
    ),
  )
  return statement.all(from, to)
}

function namesOfUnits(connection: Connection): Map<string, string> {
  const statement = prepared(connection, 'names of units', () =>
    connection.client.prepare<[], { id: string; name: string }>('SELECT id, name FROM units WHERE deleted_at IS NULL'),
  )
  return new Map(statement.all().map(({ id, name }) => [id, name]))
}
