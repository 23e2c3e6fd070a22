import { describe, expect, it } from 'vitest'
import { blankRecord, type Known } from '#shared/blank-record.ts'
import type { Row } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { personParticipation, stakeholderParticipation } from '#db/participation.ts'
import { createRow, trashRow } from '#db/records.ts'
import { useOffice } from '#test/harness/use-office.ts'

const temp = useOffice()

function make<N extends EntityName>(name: N, known: Known<N>): Row<N> {
  return temp.save((tx) => createRow(tx, name, blankRecord(name, known)))
}

describe('what an organisation came to', () => {
  it('lists meetings, sittings and trainings with who came for it, the newest first', () => {
    const { id } = make('stakeholder', { name: 'Mersin Barosu' })
    const invited = make('meeting', { title: 'Çalıştay', day: '2020-09-20', stakeholderIds: [id] })
    const meeting = make('meeting', { title: 'Toplantı', day: '2020-10-05', stakeholderIds: [id] })
    const named = { meetingId: meeting.id, stakeholderId: id }
    make('attendee', { ...named, name: 'A', sex: 'woman', presence: 'present' })
    make('attendee', { ...named, name: 'B', sex: 'man', presence: 'excused' })
    make('attendeeGroup', { ...named, label: 'Üyeler', women: 4, men: 2 })
    const occasion = make('occasion', { title: 'Eğitim', day: '2020-11-01' })
    make('participantGroup', { occasionId: occasion.id, stakeholderId: id, label: 'Avukatlar', notStated: 7 })
    const training = make('training', { title: 'Baba Destek Programı', partnerIds: [id] })
    const { rows, total } = stakeholderParticipation(temp.office, id)
    expect(rows.map((row) => [row.id, row.women, row.men, row.notStated])).toEqual([
      [occasion.id, 0, 0, 7],
      [meeting.id, 5, 2, 0],
      [invited.id, 0, 0, 0],
      [training.id, 0, 0, 0],
    ])
    expect(total).toBe(4)
  })

  it('leaves out what lies in the trash and what names others', () => {
    const { id } = make('stakeholder', { name: 'Mersin Barosu' })
    const other = make('stakeholder', { name: 'Mersin Üniversitesi' })
    const gone = make('meeting', { title: 'Toplantı', stakeholderIds: [id] })
    temp.save((tx) => trashRow(tx, 'meeting', gone))
    make('meeting', { title: 'Toplantı', stakeholderIds: [other.id] })
    expect(stakeholderParticipation(temp.office, id)).toEqual({ rows: [], total: 0 })
  })
})

describe('what a person came to', () => {
  it('lists meetings and sittings with presence and role, and the organisations the person speaks for', () => {
    const person = make('person', { name: 'Koordinatör' })
    const baro = make('stakeholder', { name: 'Mersin Barosu' })
    make('relation', { stakeholderId: baro.id, personId: person.id, role: 'Temsilci' })
    const meeting = make('meeting', { title: 'Toplantı', day: '2020-10-05' })
    make('attendee', { meetingId: meeting.id, name: 'x', personId: person.id, presence: 'excused', role: 'secretary' })
    const occasion = make('occasion', { title: 'Eğitim', day: '2020-11-01' })
    make('participant', { occasionId: occasion.id, name: 'x', personId: person.id, presence: 'present' })
    const { rows, total, ties } = personParticipation(temp.office, person.id)
    expect(rows.map((row) => [row.title, row.presence, row.role])).toEqual([
      ['Eğitim', 'present', null],
      ['Toplantı', 'excused', 'secretary'],
    ])
    expect(total).toBe(2)
    expect(ties).toMatchObject([{ stakeholderId: baro.id, name: 'Mersin Barosu', role: 'Temsilci' }])
  })
})
