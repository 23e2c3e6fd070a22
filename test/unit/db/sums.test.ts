import { expect, it } from 'vitest'
import { blankRecord, type Known } from '#shared/blank-record.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { proseOf } from '#shared/rich-text.ts'
import { mersin } from '#shared/samples/mersin.ts'
import { createRow, getRow, trashRow } from '#db/records.ts'
import { listSums } from '#db/sums/list-sums.ts'
import { useOffice } from '#test/harness/use-office.ts'

const temp = useOffice()

function make<N extends EntityName>(name: N, known: Known<N>): string {
  return (temp.save((tx) => createRow(tx, name, blankRecord(name, known))) as { id: string }).id
}

it('prove the total that the news of Mersin states: 21 + 21 + 88 + 30 + 71 = 231', () => {
  temp.save((tx) => mersin.fill((name, input) => (createRow(tx, name, input) as { id: string }).id))
  const { sums, wrong } = listSums(temp.office)
  expect(sums.find(({ record }) => record.entity === 'occasion')).toMatchObject({
    parts: [21, 21, 88, 30, 71],
    sum: 231,
    stated: 231,
    holds: true,
  })
  expect(wrong).toBe(0)
})

it('name a stated total that the people beside it do not make up, those who came by name counted too', () => {
  const occasionId = make('occasion', { title: 'Clima laboral', statedTotal: 20 })
  make('participantGroup', { occasionId, label: 'Enlaces', women: 12, men: 5 })
  make('participant', { occasionId, name: 'Enlace', presence: 'present' })
  make('participant', { occasionId, name: 'Ausente', presence: 'absent' })
  make('occasion', { title: 'Nobody was counted', statedTotal: 20 })
  expect(listSums(temp.office)).toMatchObject({
    compared: 1,
    wrong: 1,
    sums: [{ title: 'Clima laboral', parts: [17, 1], sum: 18, stated: 20, holds: false, field: null }],
  })
})

it('read prose of any record, with what the record is a part of, and leave out what lies in the trash', () => {
  const meetingId = make('meeting', {
    title: 'Möte',
    discussion: proseOf('18 kvinnor och 12 män, totalt 31 personer.'),
  })
  make('agendaItem', { meetingId, title: 'Rapport', discussion: proseOf('Nữ 18, nam 12, TỔNG SỐ 30 người.') })
  const found = listSums(temp.office).sums
  expect(found).toMatchObject([
    { record: { entity: 'meeting', id: meetingId }, field: 'discussion', sum: 30, stated: 31, holds: false },
    { owner: { entity: 'meeting', id: meetingId }, about: 'Möte', title: 'Rapport', holds: true },
  ])
  temp.save((tx) => trashRow(tx, 'meeting', getRow(temp.office, 'meeting', meetingId)))
  expect(listSums(temp.office).sums).toEqual([])
})

it('compare the people a training states where its only occasion was held, not where somebody may have come twice', () => {
  const trainingId = make('training', { title: 'Baba Destek', statedPeople: 30 })
  const occasionId = make('occasion', { title: 'First', trainingId, state: 'held' })
  make('participantGroup', { occasionId, label: 'Fathers', men: 25 })
  const ofTraining = () => listSums(temp.office).sums.filter(({ record }) => record.entity === 'training')
  expect(ofTraining()).toMatchObject([{ title: 'Baba Destek', parts: [25], sum: 25, stated: 30, holds: false }])
  make('occasion', { title: 'Second', trainingId, state: 'planned' })
  expect(ofTraining()).toEqual([])
})
