import { inOrderOfDays, isOverdue, type CalendarEntry } from '#shared/calendar/entry.ts'
import { dayParts, type Day } from '#shared/day.ts'
import { addDays, dayIn } from '#shared/day-math.ts'
import { reading, type OpenOffice } from '../connection.ts'
import { datedBetween, datedOverdue, mostOfKind, type DatedRecord, type Found } from './dated-records.ts'
import { dutyEntries } from './duty-entries.ts'

export type Calendar = { entries: CalendarEntry[]; overdue: CalendarEntry[]; isCut: boolean }

const mostEntries = 5_000

// How far back a duty that repeats is followed; older days nobody entered anything for are no work any more.
const yearsBack = 3

/** What has a day between two, and what was not done before `today`; of one duty alone where `dutyId` is given. */
export function listEntries(
  office: OpenOffice,
  { from, to, dutyId }: { from: Day; to: Day; dutyId?: string | undefined },
  today: Day,
): Calendar {
  return reading(office, (connection) => {
    const all = dutyId === undefined
    const dated = all ? datedBetween(connection, from, to) : []
    const late = all ? datedOverdue(connection, today) : []
    const entries = [...dated.flatMap(entriesOf), ...dutyEntries(connection, from, to, dutyId)]
      .filter(({ day, lastDay }) => (lastDay ?? day) >= from && day <= to)
      .sort(inOrderOfDays)
    const longAgo = dayIn(dayParts(today).year - yearsBack, 1, 1)
    const overdue = [...late.flatMap(entriesOf), ...dutyEntries(connection, longAgo, addDays(today, -1), dutyId)]
      .filter((entry) => isOverdue(entry, today))
      .sort(inOrderOfDays)
    const isCut = [...dated, ...late].some(({ rows }) => rows.length === mostOfKind)
    return {
      entries: entries.slice(0, mostEntries),
      overdue: overdue.slice(0, mostEntries),
      isCut: isCut || entries.length > mostEntries || overdue.length > mostEntries,
    }
  })
}

function entriesOf({ source, rows }: Found): CalendarEntry[] {
  const { kind, entity, ownerEntity } = source
  return rows.map((row) => ({
    key: `${entity}-${row.id}`,
    kind,
    record: { entity, id: row.id },
    owner: ownerEntity && row.ownerId ? { entity: ownerEntity, id: row.ownerId } : null,
    title: row.title,
    about: row.about,
    responsible: row.responsible,
    ...daysOf(row),
    done: row.done === 1,
    submissionId: null,
  }))
}

// Where only the month is known, it may have been any of its days.
function daysOf({ day, lastDay, monthOnly }: DatedRecord): Pick<CalendarEntry, 'day' | 'lastDay' | 'monthOnly'> {
  const last = lastDay !== null && lastDay > day ? lastDay : null
  if (monthOnly === 0) return { day, lastDay: last, monthOnly: false }
  const { year, month } = dayParts(last ?? day)
  return { day: `${day.slice(0, 7)}-01`, lastDay: dayIn(year, month, 31), monthOnly: true }
}
