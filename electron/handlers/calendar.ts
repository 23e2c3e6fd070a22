import { adoptDuties } from '#db/calendar/adopt-duties.ts'
import { listEntries } from '#db/calendar/list-entries.ts'
import { instantOf } from '#db/clock.ts'
import { listRows } from '#db/records.ts'
import { write } from '#db/write.ts'
import { loadMessages } from '#messages'
import { calendarText } from '#shared/calendar/calendar-text.ts'
import { eventOf } from '#shared/calendar/calendar-event.ts'
import { fileNameOf } from '#shared/documents/file-name.ts'
import { Failed } from '#shared/failure.ts'
import { createFormatter } from '#shared/i18n/formatter.ts'
import { actorOf, type Context } from '../context.ts'
import type { Handlers } from '../dispatch.ts'

/** Everything that has a day: what is due, the file for other calendars, and national rules. */
export const calendarHandlers = {
  'calendar.entries': (context, asked) => listEntries(context.offices.current(), asked, context.platform.today()),
  'calendar.adopt': (context, { codes, language }) => {
    const office = context.offices.current()
    const [own] = listRows(office, 'office')
    if (!own) throw new Failed('no-office')
    return write(office, actorOf(context), (tx) => adoptDuties(tx, codes, own.country, language))
  },
  'calendar.export': async (context, { from, to, kinds, responsible, language }) => {
    const { audit, documents, offices, platform } = context
    await loadMessages(language)
    const formatter = createFormatter(language)
    const { entries } = listEntries(offices.current(), { from, to }, platform.today())
    const wanted = entries
      .filter(({ kind }) => kinds === undefined || kinds.includes(kind))
      .filter((entry) => responsible === undefined || entry.responsible === responsible)
    const name = formatter.t('calendar.file-name', {
      from: formatter.day(from, 'short'),
      to: formatter.day(to, 'short'),
    })
    const head = { name, stamp: instantOf(platform.now()) }
    const text = calendarText(
      head,
      wanted.map((entry) => eventOf(formatter, entry)),
    )
    const fileName = fileNameOf(name, 'ics')
    const path = await platform.chooseSavePath(fileName, 'ics')
    if (path === null) throw new Failed('cancelled')
    const made = { bytes: new TextEncoder().encode(text), fileName, profile: '', report: null }
    const { report: _none, ...saved } = await documents.save(made, path)
    audit.note(offices.current(), { kind: 'calendar-exported', detail: { entries: wanted.length } })
    return { ...saved, entries: wanted.length }
  },
} satisfies Partial<Handlers<Context>>
