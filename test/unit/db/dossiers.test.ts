import { describe, expect, it } from 'vitest'
import { connectionOf } from '#db/connection.ts'
import { everyDocument } from '#db/document-subjects.ts'
import { loadDossier } from '#db/dossier.ts'
import { createRow, listRows, trashRow } from '#db/records.ts'
import { blankRecord, type Known } from '#shared/blank-record.ts'
import type { EntityName } from '#shared/entities/names.ts'
import type { Row } from '#shared/entities/all.ts'
import { officeInput } from '#test/builders/build-inputs.ts'
import { failureOf } from '#test/harness/caught.ts'
import { useOffice } from '#test/harness/use-office.ts'

const today = '2026-03-08'

describe('what documents of meetings, trainings and periods are made of', () => {
  const temp = useOffice()
  const add = <N extends EntityName>(entity: N, known: Known<N>): Row<N> =>
    temp.save((tx) => createRow(tx, entity, blankRecord(entity, known)))

  it('is a meeting with its parts, its body, and what earlier meetings left open', () => {
    add('office', officeInput())
    const body = add('body', { name: 'Ban VSTBPN' })
    const head = add('person', { name: 'Chair' })
    add('member', { bodyId: body.id, personId: head.id, post: 'Chair' })
    const earlier = add('meeting', { title: 'first', bodyId: body.id, day: '2021-03-01' })
    add('decision', { meetingId: earlier.id, text: 'still open' })
    add('decision', { meetingId: earlier.id, text: 'done', status: 'done' })
    const meeting = add('meeting', { title: 'second', bodyId: body.id, day: '2021-06-01', chairId: head.id })
    add('agendaItem', { meetingId: meeting.id, title: 'item' })
    add('attendee', { meetingId: meeting.id, name: 'Anna', sex: 'woman', presence: 'present' })
    temp.save((tx) => trashRow(tx, 'attendee', listRows(tx.office, 'attendee')[0] ?? failing()))
    temp.save((tx) => trashRow(tx, 'person', head))
    const dossier = loadDossier(temp.office, 'meeting', meeting.id, today)
    expect(dossier.agenda.map(({ title }) => title)).toEqual(['item'])
    expect(dossier.attendees).toEqual([])
    expect(dossier.members).toHaveLength(1)
    expect(dossier.persons.map(({ name }) => name)).toEqual(['Chair'])
    expect(dossier.carried.map(({ decision, from }) => [decision.text, from.title])).toEqual([['still open', 'first']])
    expect(dossier.day).toBe('2021-06-01')
  })

  it('is a training with the courses under it and the occasions of all of them by day', () => {
    add('office', officeInput())
    const programme = add('training', { title: 'programme' })
    const course = add('training', { title: 'course', parentId: programme.id })
    const part = add('training', { title: 'part', parentId: course.id })
    add('occasion', { title: 'second', trainingId: part.id, day: '2021-05-01' })
    const first = add('occasion', { title: 'first', trainingId: programme.id, day: '2021-03-01' })
    add('occasion', { title: 'elsewhere', day: '2021-04-01' })
    add('participant', { occasionId: first.id, name: 'Anna', sex: 'woman', presence: 'present' })
    const dossier = loadDossier(temp.office, 'training', programme.id, today)
    expect(dossier.courses.map(({ title }) => title).toSorted()).toEqual(['course', 'part'])
    expect(dossier.occasions.map(({ title }) => title)).toEqual(['first', 'second'])
    expect(dossier.participants).toHaveLength(1)
    expect(loadDossier(temp.office, 'occasion', first.id, today).training?.title).toBe('programme')
  })

  it('is every stakeholder but those merged into another, with what each came to', () => {
    const office = add('office', officeInput())
    const kept = add('stakeholder', { name: 'University' })
    const merged = add('stakeholder', { name: 'Univ.', mergedIntoId: kept.id })
    const meeting = add('meeting', { title: 'met', state: 'held', day: '2021-03-01', stakeholderIds: [merged.id] })
    add('attendee', {
      meetingId: meeting.id,
      name: 'Anna',
      sex: 'woman',
      presence: 'present',
      stakeholderId: kept.id,
    })
    add('meeting', { title: 'not yet', state: 'planned', day: '2021-04-01', stakeholderIds: [kept.id] })
    const dossier = loadDossier(temp.office, 'stakeholders', office.id, today)
    expect(dossier.stakeholders.map(({ name }) => name)).toEqual(['University'])
    expect(dossier.cameTo).toEqual([{ stakeholderId: kept.id, meetings: 1, occasions: 0 }])
  })

  it('is what was held, due and reached in a period, and nothing of another', () => {
    add('office', officeInput())
    const held = add('meeting', { title: 'in June', state: 'held', day: '2021-06-30', sittings: 1 })
    add('meeting', { title: 'in July', state: 'held', day: '2021-07-01', sittings: 1 })
    const counted = { women: 5, men: 3, other: 1, notStated: 2, level: 'staff' } as const
    add('attendeeGroup', { meetingId: held.id, label: 'Staff', ...counted })
    add('attendee', { meetingId: held.id, name: 'Anna', sex: 'woman', level: 'staff', presence: 'present' })
    add('attendee', { meetingId: held.id, name: 'Binh', sex: 'man', level: 'staff', presence: 'excused' })
    add('task', { title: 'overdue', dueOn: '2020-01-01' })
    add('task', { title: 'later', dueOn: '2021-12-31' })
    const indicator = add('indicator', { name: 'Women trained' })
    const figure = (kind: 'actual' | 'target', endsOn: string) =>
      add('figure', { indicatorId: indicator.id, kind, endsOn, women: 1, men: 1, other: 0, notStated: 0 })
    figure('actual', '2021-06-30')
    figure('actual', '2021-12-31')
    figure('target', '2025-12-31')
    const dossier = loadDossier(temp.office, 'period', '2021-01-01..2021-06-30', today)
    expect(dossier.meetings.map(({ title }) => title)).toEqual(['in June'])
    expect(dossier.attendances).toEqual([{ recordId: held.id, ...counted, women: 6 }])
    expect(dossier.tasks.map(({ title }) => title)).toEqual(['overdue'])
    expect(dossier.figures.map(({ kind, endsOn }) => [kind, endsOn]).toSorted()).toEqual([
      ['actual', '2021-06-30'],
      ['target', '2025-12-31'],
    ])
    expect(dossier.counters.meetings.count).toBe(1)
  })

  it('is refused for a record in the trash, another office and days that do not exist', () => {
    add('office', officeInput())
    const meeting = add('meeting', { title: 'gone' })
    temp.save((tx) => trashRow(tx, 'meeting', meeting))
    const ask = (subject: 'meeting' | 'stakeholders' | 'period', id: string) =>
      failureOf(() => loadDossier(temp.office, subject, id, today)).code
    expect(ask('meeting', meeting.id)).toBe('not-found')
    expect(ask('stakeholders', meeting.id)).toBe('not-found')
    expect(ask('period', '2021-02-01..2021-02-30')).toBe('not-found')
  })

  it('takes as many questions for a hundred people as for one', () => {
    add('office', officeInput())
    const meeting = add('meeting', { title: 'full', state: 'held', day: '2021-06-30' })
    const join = (name: string) => add('attendee', { meetingId: meeting.id, name, sex: 'woman', presence: 'present' })
    const questions = () => {
      const { client } = connectionOf(temp.office)
      let asked = 0
      const before = client.prepare
      client.prepare = ((sql: string) => {
        asked += 1
        return before.call(client, sql)
      }) as typeof before
      loadDossier(temp.office, 'meeting', meeting.id, today)
      loadDossier(temp.office, 'period', '2021-01-01..2021-06-30', today)
      client.prepare = before
      return asked
    }
    join('first')
    loadDossier(temp.office, 'period', '2021-01-01..2021-06-30', today)
    const few = questions()
    for (let each = 0; each < 100; each += 1) join(`person ${each}`)
    expect(questions()).toBe(few)
  })

  it('lists the documents of every record of the office', () => {
    add('office', officeInput())
    const plan = add('plan', { title: 'plan', profile: 'vn-nd30' })
    expect(everyDocument(temp.office)).toEqual([{ subject: 'plan', id: plan.id, kind: 'plan' }])
  })
})

function failing(): never {
  throw new Error('Nobody was there')
}
