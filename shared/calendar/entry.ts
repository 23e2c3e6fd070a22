import { z } from 'zod'
import { entityNames } from '../entities/names.ts'
import { day as dayField } from '../field.ts'
import { daysBetween } from '../day-math.ts'
import { entryKinds } from './entry-kinds.ts'
import type { Day } from '../day.ts'

const record = z.strictObject({ entity: z.enum(entityNames), id: z.uuid() })

/** Something that has a day in the calendar: due on it, held on it, or lasting from it to `lastDay`. */
export const calendarEntry = z.strictObject({
  /** Stays the same while the day moves. */
  key: z.string(),
  kind: z.enum(entryKinds),
  record,
  /** What the record is a part of. */
  owner: record.nullable(),
  title: z.string(),
  /** The plan, meeting, body or stakeholder it belongs to, in words. */
  about: z.string().nullable(),
  /** Who has to do it: a unit, a person, or what was written there. */
  responsible: z.string().nullable(),
  day: dayField().schema,
  lastDay: dayField().schema.nullable(),
  /** Only the month is known; the days are its first and last. */
  monthOnly: z.boolean(),
  done: z.boolean(),
  /** The entry of a duty that says what was done for this day. */
  submissionId: z.uuid().nullable(),
})
export type CalendarEntry = z.infer<typeof calendarEntry>

type Timed = Pick<CalendarEntry, 'day' | 'lastDay' | 'done'>

/** Not done, and its last day is over. */
export function isOverdue({ day, lastDay, done }: Timed, today: Day): boolean {
  return !done && (lastDay ?? day) < today
}

/** Whether it is on a day: due then, or lasting over it. */
export function isOn({ day, lastDay }: Timed, on: Day): boolean {
  return day <= on && on <= (lastDay ?? day)
}

/** The earliest first; of one day what lasts longer first, then by words. */
export function inOrderOfDays(a: CalendarEntry, b: CalendarEntry): number {
  return (
    a.day.localeCompare(b.day) ||
    (b.lastDay ?? b.day).localeCompare(a.lastDay ?? a.day) ||
    a.title.localeCompare(b.title) ||
    a.key.localeCompare(b.key)
  )
}

/** How many days are left until it is over; negative once it is. */
export function daysLeft({ day, lastDay }: Timed, today: Day): number {
  return daysBetween(today, lastDay ?? day)
}
