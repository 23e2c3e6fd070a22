import { describe, expect, it } from 'vitest'
import { adoptTopics } from '#db/adopt-topics.ts'
import { coverage } from '#db/coverage.ts'
import { peopleTotals } from '#db/attendance.ts'
import { undo } from '#db/history.ts'
import { listPage } from '#db/list-page.ts'
import { createRow, getRow, listRows, trashRow } from '#db/records.ts'
import { givenOccasions, trainerClashes } from '#db/trainers.ts'
import { blankRecord, type Known } from '#shared/blank-record.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { mxTopics } from '#shared/national/mx-topics.ts'
import { useOffice } from '#test/harness/use-office.ts'

const temp = useOffice()

function make<N extends EntityName>(name: N, known: Known<N>): string {
  return (temp.save((tx) => createRow(tx, name, blankRecord(name, known))) as { id: string }).id
}

const day = '2026-03-14'
const occasion = (known: Partial<Known<'occasion'>>) => make('occasion', { state: 'held', day, ...known })

describe('the trainers of an occasion', () => {
  const person = () => make('person', { name: 'Formadora' })
  const trainer = (personId: string | null, programme = 'Igualdad') =>
    make('trainer', { programme, personId, people: 1 })

  it('are told of where they are elsewhere in the same hours, also under another programme', () => {
    const who = person()
    const [one, other] = [trainer(who), trainer(who, 'Lenguaje')]
    const id = occasion({ trainerIds: [one], startTime: '09:00', endTime: '11:00' })
    const clash = occasion({ title: 'Taller', trainerIds: [other], startTime: '10:30', endTime: '12:00' })
    occasion({ trainerIds: [one], startTime: '11:00', endTime: '12:00' })
    occasion({ trainerIds: [one], startTime: '09:00', endTime: '11:00', state: 'cancelled' })
    occasion({ trainerIds: [one] })
    occasion({ trainerIds: [trainer(person())], startTime: '09:00', endTime: '11:00' })
    expect(trainerClashes(temp.office, id)).toMatchObject([{ id: clash, trainerId: one, title: 'Taller' }])
  })

  it('have given what was held, as often as its record stands for', () => {
    const [one, other] = [trainer(null), trainer(null)]
    occasion({ trainerIds: [one], sittings: 3 })
    occasion({ trainerIds: [one, other], sittings: null })
    occasion({ trainerIds: [one], state: 'planned' })
    expect(givenOccasions(temp.office, [one, other])).toEqual(
      expect.arrayContaining([
        { id: one, occasions: 4 },
        { id: other, occasions: 1 },
      ]),
    )
  })
})

describe('the topics of a national set', () => {
  it('become rows of the office once, in their order, as one step of undo', () => {
    const own = make('topic', { title: 'Tema propio' })
    const all = mxTopics.topics.map(({ code }) => code)
    expect(temp.save((tx) => adoptTopics(tx, mxTopics, ['2', '1']))).toHaveLength(2)
    expect(temp.save((tx) => adoptTopics(tx, mxTopics, all))).toHaveLength(16)
    expect(temp.save((tx) => adoptTopics(tx, mxTopics, all))).toEqual([])
    const rows = listRows(temp.office, 'topic')
    expect(rows.map(({ code }) => code)).toEqual([null, ...all])
    expect(rows.filter(({ verified, id }) => verified && id !== own)).toEqual([])
    undo(temp.office, { operator: 'thư ký' })
    expect(listRows(temp.office, 'topic')).toHaveLength(3)
  })
})

it('occasions are found by one of the topics and units they name', () => {
  const [one, other] = [make('topic', { title: 'Uno' }), make('topic', { title: 'Otro' })]
  const unit = make('unit', { name: 'Obras' })
  const both = occasion({ topicIds: [other, one], unitIds: [unit] })
  const single = occasion({ topicIds: [other] })
  const found = (where: object) => listPage(temp.office, 'occasion', { where, limit: 10 }).rows.map(({ id }) => id)
  expect(found({ topicIds: one })).toEqual([both])
  expect(found({ topicIds: other }).toSorted()).toEqual([both, single].toSorted())
  expect(found({ topicIds: other, unitIds: unit })).toEqual([both])
  expect(found({ unitIds: null })).toEqual([single])
})

it('the board takes units from the people who came, and names occasions without a topic', () => {
  const topicId = make('topic', { title: 'Uno' })
  const unitId = make('unit', { name: 'Obras' })
  const counted = occasion({ topicIds: [topicId] })
  make('participantGroup', { occasionId: counted, unitId, women: 3 })
  make('participant', {
    occasionId: counted,
    name: 'Ana',
    sex: 'woman',
    presence: 'absent',
    unitId: make('unit', { name: 'Agua' }),
  })
  const without = occasion({})
  const { cells, withoutTopic } = coverage(temp.office, { from: '2026-01-01', to: '2026-12-31' })
  expect(cells).toMatchObject([{ topicId, unitId, month: '2026-03', state: 'held', occasionIds: [counted] }])
  expect(withoutTopic).toEqual([without])
})

it('the people of many occasions are added up by sex, without those who did not come or were thrown away', () => {
  const id = occasion({})
  make('participantGroup', { occasionId: id, women: 3, men: 1 })
  make('participant', { occasionId: id, name: 'Ana', sex: 'woman', presence: 'remote' })
  make('participant', { occasionId: id, name: 'Juan', sex: 'man', presence: 'excused' })
  const gone = make('participant', { occasionId: id, name: 'Eva', sex: 'woman', presence: 'present' })
  temp.save((tx) => trashRow(tx, 'participant', getRow(temp.office, 'participant', gone)))
  expect(peopleTotals(temp.office, 'occasion', [id, occasion({})])).toEqual([
    { id, women: 4, men: 1, other: 0, notStated: 0 },
  ])
})
