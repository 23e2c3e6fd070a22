import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ICAL from 'ical.js'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { blankRecord } from '#shared/blank-record.ts'
import { calendarText, type CalendarEvent } from '#shared/calendar/calendar-text.ts'
import { languages } from '#shared/i18n/languages.ts'
import { createTestApp, type TestApp } from '#test/harness/create-test-app.ts'

const head = { name: 'Lịch', stamp: '2026-11-21T08:30:00.000Z' }
const event = (given: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'task-1@equiplan',
  day: '2026-11-15',
  lastDay: null,
  summary: 'x',
  description: [],
  category: 'Task',
  ...given,
})

// Another's parser: what it reads is what a calendar shows.
function readBack(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  return calendar.getAllSubcomponents('vevent').map((one) => {
    const read = new ICAL.Event(one)
    return {
      uid: read.uid,
      summary: read.summary,
      description: read.description,
      start: read.startDate.toString(),
      end: read.endDate.toString(),
      isDate: read.startDate.isDate && read.endDate.isDate,
    }
  })
}

describe('a calendar file', () => {
  it('holds whole days; the end is the day after the last', () => {
    const text = calendarText(head, [event({ day: '2026-11-15', lastDay: '2026-12-15' }), event({ day: '2028-02-29' })])
    expect(readBack(text)).toMatchObject([
      { start: '2026-11-15', end: '2026-12-16', isDate: true },
      { start: '2028-02-29', end: '2028-03-01', isDate: true },
    ])
    expect(text).toContain('DTSTAMP:20261121T083000Z\r\n')
  })

  it('gives back every letter, sign and line that was written', () => {
    const words = fc
      .string({ unit: 'grapheme', maxLength: 300 })
      .map((text) => text.replace(/\p{Cc}|[\u2028\u2029]/gu, '').normalize('NFC'))
    fc.assert(
      fc.property(words, fc.array(words, { maxLength: 4 }), (summary, lines) => {
        const [back] = readBack(calendarText(head, [event({ summary, description: lines })]))
        expect(back?.summary).toBe(summary)
        expect(back?.description ?? '').toBe(lines.join('\n'))
      }),
    )
    const hard = 'Tháng hành động; \\n không, "ışık", jämställdhet: 25/11\nhai dòng'
    expect(readBack(calendarText(head, [event({ summary: hard })]))[0]?.summary).toBe(hard)
  })

  it('has lines of at most 75 bytes, all ended by CR LF, and cuts no letter', () => {
    const text = calendarText(head, [event({ summary: 'Đảng 🙂 '.repeat(60), description: ['ừ'.repeat(500)] })])
    expect(text.endsWith('\r\n')).toBe(true)
    for (const line of text.slice(0, -2).split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(line).not.toMatch(/[\r\n]|\ufffd/)
    }
  })
})

describe('the calendar of an office', () => {
  let app: TestApp
  let saved = 0

  beforeAll(() => {
    app = createTestApp({
      chooseSavePath: async () => join(app.platform.dataFolder, `${(saved += 1)}.ics`),
      today: () => '2026-11-21',
    })
    app.offices.open('an-giang')
  })
  afterAll(() => app.remove())

  const save = async (more: { kinds?: ['task']; responsible?: string | null } = {}) => {
    const { fileName, entries } = await app.invoke('calendar.export', {
      from: '2026-11-01',
      to: '2026-12-31',
      language: 'vi',
      ...more,
    })
    return { entries, events: readBack(readFileSync(join(app.platform.dataFolder, fileName), 'utf8')) }
  }

  it('is written whole to the file chosen, and an entry that moved keeps its name for other calendars', async () => {
    const task = await app.invoke('task.create', blankRecord('task', { title: 'Gửi báo cáo', dueOn: '2026-11-30' }))
    const first = await save({ kinds: ['task'] })
    expect(first).toMatchObject({ entries: 1, events: [{ summary: 'Gửi báo cáo', start: '2026-11-30' }] })
    await app.invoke('task.update', { id: task.id, revision: task.revision, patch: { dueOn: '2026-12-04' } })
    const second = await save({ kinds: ['task'] })
    expect(second.events).toMatchObject([{ uid: first.events[0]?.uid, start: '2026-12-04' }])
    expect(await save({ kinds: ['task'], responsible: 'x' })).toMatchObject({ entries: 0, events: [] })
    expect(await save({ kinds: ['task'], responsible: null })).toMatchObject({ entries: 1 })
  })

  it('has a campaign once, with a name of its own in every year', async () => {
    const made = await app.invoke('calendar.adopt', { codes: ['vn.action-month'], language: 'vi' })
    expect(made).toMatchObject([{ code: 'vn.action-month', verified: false }])
    const { events } = await save()
    const campaign = events.filter(({ uid }) => uid.startsWith(`duty-${made[0]?.id}`))
    expect(campaign).toMatchObject([{ start: '2026-11-15', end: '2026-12-16' }])
    expect(campaign[0]?.uid).toContain('2026-11')
  })

  it('is called as the language calls it', async () => {
    for (const language of languages) {
      const input = { from: '2026-11-01', to: '2026-12-31', language } as const
      expect((await app.invoke('calendar.export', input)).fileName).toMatch(/\.ics$/)
    }
  })
})
