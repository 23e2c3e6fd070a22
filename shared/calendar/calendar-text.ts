import type { Day } from '../day.ts'
import { addDays } from '../day-math.ts'

/** One event of a calendar file: whole days, without time or zone. */
export type CalendarEvent = {
  /** The same in every file for the same thing, so that a calendar moves it instead of showing it twice. */
  uid: string
  day: Day
  /** The last day, where it lasts longer. */
  lastDay: Day | null
  summary: string
  /** Lines of what there is to know besides. */
  description: readonly string[]
  category: string
}

type Head = {
  name: string
  /** When the file was written, ISO with Z. */
  stamp: string
}

/** A calendar file as RFC 5545 has it: whole days, escaped text, lines of at most 75 bytes ended by CR LF. */
export function calendarText({ name, stamp }: Head, events: readonly CalendarEvent[]): string {
  const at = `${stamp.slice(0, 19).replace(/[-:]/g, '')}Z`
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Equiplan//Equiplan//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, at)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function eventLines({ uid, day, lastDay, summary, description, category }: CalendarEvent, at: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${at}`,
    `DTSTART;VALUE=DATE:${basic(day)}`,
    // The end of whole days is the day after the last (RFC 5545 3.6.1).
    `DTEND;VALUE=DATE:${basic(addDays(lastDay ?? day, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    ...(description.length === 0 ? [] : [`DESCRIPTION:${escaped(description.join('\n'))}`]),
    `CATEGORIES:${escaped(category)}`,
    // A day something is due takes nobody's time.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

function basic(day: Day): string {
  return day.replaceAll('-', '')
}

// RFC 5545 3.3.11; other control characters have no place in text.
function escaped(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n|\u2028|\u2029/g, '\\n')
    .replace(/\p{Cc}/gu, ' ')
}

// RFC 5545 3.1 counts bytes; a letter is never cut in two.
function folded(line: string): string {
  let out = ''
  let length = 0
  for (const letter of line) {
    const size = bytesOf(letter)
    if (length + size > 75) {
      out += '\r\n '
      length = 1
    }
    out += letter
    length += size
  }
  return out
}

function bytesOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}
