import { describe, expect, it } from 'vitest'
import { blankRecord, type Known } from '#shared/blank-record.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { carriedOver } from '#db/carried-over.ts'
import { undo } from '#db/history.ts'
import { inviteMembers } from '#db/meeting-members.ts'
import { createRow, getRow, listRows, trashRow, updateRow } from '#db/records.ts'
import { membersOn, withoutTerm } from '#shared/rules/members-on.ts'
import { failureOf } from '#test/harness/caught.ts'
import { useOffice } from '#test/harness/use-office.ts'

const temp = useOffice()

function make<N extends EntityName>(name: N, known: Known<N>): string {
  return (temp.save((tx) => createRow(tx, name, blankRecord(name, known))) as { id: string }).id
}

const body = () => make('body', { name: 'Mesa de trabajo', kind: 'working-table' })
const meetingOf = (bodyId: string | null, day: string, number: string) =>
  make('meeting', { title: `Mesa ${number}`, bodyId, day, number })

describe('open decisions', () => {
  it('come from earlier meetings of the same body, with where they were made and how far they have come', () => {
    const table = body()
    const [first, second, third] = ['2026-01-15', '2026-02-15', '2026-03-15'].map((day, at) =>
      meetingOf(table, day, String(at + 1)),
    )
    if (!first || !second || !third) throw new Error('no meetings')
    const open = make('decision', { meetingId: first, text: 'Capacitar a mandos medios', number: '1.1' })
    const done = make('decision', { meetingId: first, text: 'Difundir el plan', number: '1.2', position: 1 })
    make('decision', { meetingId: meetingOf(body(), '2026-01-01', '9'), text: 'De otra mesa' })
    make('decision', { meetingId: third, text: 'Del mismo día' })
    make('followUp', { meetingId: second, decisionId: open, status: 'in-progress', note: 'Se convocó' })
    make('followUp', { meetingId: second, decisionId: done, status: 'done' })

    const carried = carriedOver(temp.office, third)
    expect(carried.map(({ decision, from, status }) => [decision.number, from.number, status])).toEqual([
      ['1.1', '1', 'in-progress'],
    ])
    expect(carried[0]?.followUp).toBeNull()

    make('followUp', { meetingId: third, decisionId: open, status: 'done', note: 'Listo' })
    expect(carriedOver(temp.office, third)[0]).toMatchObject({ status: 'in-progress', followUp: { note: 'Listo' } })
  })

  it('of a meeting in the trash are not carried over, and a meeting of no body carries nothing', () => {
    const table = body()
    const first = meetingOf(table, '2026-01-15', '1')
    make('decision', { meetingId: first, text: 'x' })
    temp.save((tx) => trashRow(tx, 'meeting', getRow(temp.office, 'meeting', first)))
    expect(carriedOver(temp.office, meetingOf(table, '2026-02-15', '2'))).toEqual([])
    expect(carriedOver(temp.office, meetingOf(null, '2026-02-15', '2'))).toEqual([])
  })
})

describe('locked minutes', () => {
  it('keep their decisions as they were made, while how far each has come goes on', () => {
    const meetingId = meetingOf(body(), '2026-03-15', '1')
    const id = make('decision', { meetingId, text: 'Capacitar a mandos medios' })
    temp.save((tx) => updateRow(tx, 'meeting', getRow(temp.office, 'meeting', meetingId), { locked: true }))
    const change = (patch: object) =>
      temp.save((tx) => updateRow(tx, 'decision', getRow(temp.office, 'decision', id), patch))
    expect(change({ status: 'done', progress: 100 })).toMatchObject({ status: 'done', progress: 100 })
    expect(failureOf(() => change({ text: 'Otra cosa' })).problems?.[0]?.reason).toBe('locked')
    expect(failureOf(() => change({ status: 'open', text: 'Otra cosa' })).problems?.[0]?.reason).toBe('locked')
    expect(
      failureOf(() => temp.save((tx) => trashRow(tx, 'decision', getRow(temp.office, 'decision', id)))).problems?.[0]
        ?.reason,
    ).toBe('locked')
  })
})

describe('the members of the body', () => {
  const seat = (bodyId: string, name: string, known: Partial<Known<'member'>> = {}) => {
    const personId = make('person', { name, sex: 'woman', level: 'head', post: 'Directora' })
    make('member', { bodyId, personId, ...known })
    return personId
  }

  it('are invited as they are on the day of the meeting, each once, as one step', () => {
    const table = body()
    seat(table, 'Presidenta', { role: 'chair', position: 0, endsOn: '2026-12-31' })
    seat(table, 'De antes', { position: 1, endsOn: '2025-12-31' })
    seat(table, 'Asesora', { role: 'adviser', voice: 'voice', position: 2, post: 'Asesora externa' })
    make('member', { bodyId: table, role: 'secretary', position: 3 })
    const meetingId = meetingOf(table, '2026-03-15', '1')

    const invited = temp.save((tx) => inviteMembers(tx, meetingId))
    expect(
      invited.map(({ name, role, voting, post, presence, sex }) => [name, role, voting, post, presence, sex]),
    ).toEqual([
      ['Presidenta', 'chair', true, 'Directora', 'invited', 'woman'],
      ['Asesora', 'adviser', false, 'Asesora externa', 'invited', 'woman'],
    ])
    expect(temp.save((tx) => inviteMembers(tx, meetingId))).toEqual([])
    undo(temp.office, { operator: 'thư ký' })
    expect(listRows(temp.office, 'attendee', { where: { meetingId } })).toEqual([])
  })

  it('are not put into locked minutes', () => {
    const table = body()
    seat(table, 'Presidenta')
    const id = meetingOf(table, '2026-03-15', '1')
    temp.save((tx) => updateRow(tx, 'meeting', getRow(temp.office, 'meeting', id), { locked: true }))
    expect(failureOf(() => temp.save((tx) => inviteMembers(tx, id))).problems?.[0]?.reason).toBe('locked')
  })
})

it('a member on a day has a term that covers it; one without a term is told of', () => {
  const member = (personId: string | null, startsOn: string | null, endsOn: string | null) => ({
    personId,
    startsOn,
    endsOn,
  })
  const seats = [
    member('a', '2026-01-01', '2026-06-30'),
    member('b', null, null),
    member('a', '2026-06-01', null),
    member(null, null, null),
  ]
  expect(membersOn(seats, '2026-06-15').map(({ personId }) => personId)).toEqual(['a', 'b'])
  expect(membersOn(seats, '2026-12-31').map(({ personId }) => personId)).toEqual(['b', 'a'])
  expect(membersOn(seats, '2025-12-31').map(({ personId }) => personId)).toEqual(['b'])
  expect(withoutTerm(seats)).toHaveLength(1)
})
