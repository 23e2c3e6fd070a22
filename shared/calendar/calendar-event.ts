import type { Formatter } from '../i18n/formatter.ts'
import type { CalendarEvent } from './calendar-text.ts'
import type { CalendarEntry } from './entry.ts'

/** An entry of the calendar as an event of a calendar file. */
export function eventOf({ t }: Formatter, entry: CalendarEntry): CalendarEvent {
  const { key, kind, title, about, responsible, day, lastDay, monthOnly, done } = entry
  const words = t(`calendar.kind.${kind}`)
  return {
    uid: `${key}@equiplan`,
    day,
    lastDay,
    summary: done ? t('calendar.done-title', { title: title || words }) : title || words,
    description: [
      about,
      responsible && t('calendar.responsible', { name: responsible }),
      monthOnly ? t('calendar.month-only') : null,
    ].flatMap((line) => line || []),
    category: words,
  }
}
