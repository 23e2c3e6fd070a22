import { expect, it } from 'vitest'
import { blankRecord, type Known } from '#shared/blank-record.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { carriedOver } from '#db/carried-over.ts'
import { followUpDecision } from '#db/follow-up.ts'
import { undo } from '#db/history.ts'
import { nextNumbers } from '#db/next-numbers.ts'
import { quorum } from '#db/quorum.ts'
import { createRow, getRow, listRows, updateRow } from '#db/records.ts'
import { useOffice } from '#test/harness/use-office.ts'

const temp = useOffice()

function make<N extends EntityName>(name: N, known: Known<N>): string {
  return (temp.save((tx) => createRow(tx, name, blankRecord(name, known))) as { id: string }).id
}

function series() {
  const bodyId = make('body', { name: 'Mesa de trabajo' })
  const of = (number: string, day: string) => make('meeting', { title: `Mesa ${number}`, bodyId, day, number })
  const [first, second, third] = [of('1', '2026-01-15'), of('2', '2026-02-15'), of('3', '2026-03-15')]
  const decisionId = make('decision', { meetingId: first, text: 'Capacitar a mandos medios', number: '1.1' })
  return { bodyId, first, second, third, decisionId }
}

const statusOf = (id: string) => getRow(temp.office, 'decision', id).status

it('what a meeting hears of a decision is noted once, and the decision is that far, also in locked minutes', () => {
  const { first, second, decisionId } = series()
  temp.save((tx) => updateRow(tx, 'meeting', getRow(temp.office, 'meeting', first), { locked: true }))
  const tell = (status: 'in-progress' | 'done') =>
    temp.save((tx) => followUpDecision(tx, { id: second, decisionId, status }))
  tell('in-progress')
  tell('done')
  expect(listRows(temp.office, 'followUp')).toMatchObject([{ meetingId: second, status: 'done' }])
  expect(statusOf(decisionId)).toBe('done')
  expect(carriedOver(temp.office, second)[0]).toMatchObject({ status: 'open', followUp: { status: 'done' } })
  undo(temp.office, { operator: 'thư ký' })
  expect(statusOf(decisionId)).toBe('in-progress')
})

it('what an earlier meeting heard does not take back what a later one heard', () => {
  const { second, third, decisionId } = series()
  temp.save((tx) => followUpDecision(tx, { id: third, decisionId, status: 'done' }))
  temp.save((tx) => followUpDecision(tx, { id: second, decisionId, status: 'in-progress' }))
  expect(statusOf(decisionId)).toBe('done')
  expect(carriedOver(temp.office, third)[0]).toMatchObject({ status: 'in-progress', followUp: { status: 'done' } })
})

it('a decision that is over before a meeting is not carried into it, whatever was heard last', () => {
  const { second, third, decisionId } = series()
  temp.save((tx) => followUpDecision(tx, { id: second, decisionId, status: 'in-progress' }))
  expect(carriedOver(temp.office, third)).toHaveLength(1)
  temp.save((tx) => updateRow(tx, 'decision', getRow(temp.office, 'decision', decisionId), { status: 'done' }))
  expect(carriedOver(temp.office, third)).toEqual([])
})

it('the next numbers go on in the series of the body and of the meeting', () => {
  const { bodyId, first, third } = series()
  make('decision', { meetingId: first, text: 'x', number: '1.2', position: 2 })
  expect(nextNumbers(temp.office, first)).toEqual({ meeting: null, decision: '1.3' })
  expect(nextNumbers(temp.office, third)).toEqual({ meeting: null, decision: '3.1' })
  const fourth = make('meeting', { title: 'Mesa', bodyId, day: '2026-04-15' })
  expect(nextNumbers(temp.office, fourth).meeting).toBe('4')
  expect(nextNumbers(temp.office, make('meeting', { title: 'Otra' }))).toEqual({ meeting: null, decision: null })
})

it('the quorum is counted of the members with a vote on the day, or of the list where there is no body', () => {
  const { bodyId, third } = series()
  for (const [at, voice] of (['vote', 'vote', 'vote', 'voice'] as const).entries()) {
    const personId = make('person', { name: `Integrante ${at}` })
    make('member', { bodyId, personId, voice, startsOn: '2026-01-01' })
  }
  const came = (meetingId: string, voting: boolean, presence: 'present' | 'absent') =>
    make('attendee', { meetingId, name: 'x', voting, presence })
  came(third, true, 'present')
  came(third, true, 'present')
  came(third, false, 'present')
  came(third, true, 'absent')
  expect(quorum(temp.office, third)).toEqual({ present: 2, of: 3, isReached: true })
  const alone = make('meeting', { title: 'Sin órgano' })
  expect(quorum(temp.office, alone)).toBeNull()
  came(alone, true, 'present')
  came(alone, true, 'absent')
  expect(quorum(temp.office, alone)).toEqual({ present: 1, of: 2, isReached: false })
})
