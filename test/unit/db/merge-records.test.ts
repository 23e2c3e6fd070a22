import { describe, expect, it } from 'vitest'
import { blankRecord, type Known } from '#shared/blank-record.ts'
import type { Row } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { findDuplicates } from '#db/duplicates.ts'
import { redo, undo } from '#db/history.ts'
import { mergeRecords } from '#db/merge-records.ts'
import { stakeholderParticipation } from '#db/participation.ts'
import { createRow, getRow, listRows, trashRow, updateRow } from '#db/records.ts'
import { findRecords } from '#db/search.ts'
import { failureOf } from '#test/harness/caught.ts'
import { useOffice } from '#test/harness/use-office.ts'

const temp = useOffice()
const actor = { operator: 'sekreter' }

function make<N extends EntityName>(name: N, known: Known<N>): Row<N> {
  return temp.save((tx) => createRow(tx, name, blankRecord(name, known)))
}

const merge = (keep: Row<'stakeholder'>, ...others: Row<'stakeholder'>[]) =>
  temp.save((tx) => mergeRecords(tx, 'stakeholder', { keep, others }))

function twoOfOne() {
  const keep = make('stakeholder', { name: 'Mersin Barosu', kind: 'professional-chamber' })
  const other = make('stakeholder', { name: 'MERSİN BAROSU', email: 'info@baro.example', planRole: 'partner' })
  return { keep, other }
}

describe('organisations that are in the register twice', () => {
  it('are found whatever their accents and capitals, and not once one of them lies in the trash', () => {
    const { keep, other } = twoOfOne()
    make('stakeholder', { name: 'Mersin Üniversitesi' })
    expect(findDuplicates(temp.office, 'stakeholder')).toEqual([{ reason: 'name', ids: [keep.id, other.id] }])
    temp.save((tx) => trashRow(tx, 'stakeholder', other))
    expect(findDuplicates(temp.office, 'stakeholder')).toEqual([])
  })

  it('become one: what named the other names the one kept, and what was left open is filled', () => {
    const { keep, other } = twoOfOne()
    const first = make('relation', { stakeholderId: keep.id, role: 'Başkan' })
    const second = make('relation', { stakeholderId: other.id, role: 'Kadın hakları merkezi' })
    const entry = make('contactEntry', { stakeholderId: other.id, day: '2020-09-15', subject: 'Davet' })
    const promise = make('task', { title: 'Salon', kind: 'promise-to-us', stakeholderId: other.id })
    const meeting = make('meeting', { title: 'Çalıştay', stakeholderIds: [other.id, keep.id] })
    const kept = merge(keep, other)
    expect(kept).toMatchObject({ name: 'Mersin Barosu', email: 'info@baro.example', planRole: 'partner' })
    expect(kept.kind).toBe('professional-chamber')
    const where = { stakeholderId: keep.id }
    expect(listRows(temp.office, 'relation', { where }).map(({ id }) => id)).toEqual([first.id, second.id])
    expect(getRow(temp.office, 'contactEntry', entry.id).stakeholderId).toBe(keep.id)
    expect(getRow(temp.office, 'task', promise.id).stakeholderId).toBe(keep.id)
    expect(getRow(temp.office, 'meeting', meeting.id).stakeholderIds).toEqual([keep.id])
    expect(getRow(temp.office, 'stakeholder', other.id)).toMatchObject({
      mergedIntoId: keep.id,
      deletedAt: expect.any(String),
    })
  })

  it('are two again after one undo, and one again after redo', () => {
    const { keep, other } = twoOfOne()
    const entry = make('contactEntry', { stakeholderId: other.id, day: '2020-09-15', subject: 'Davet' })
    merge(keep, other)
    undo(temp.office, actor)
    expect(getRow(temp.office, 'contactEntry', entry.id).stakeholderId).toBe(other.id)
    expect(getRow(temp.office, 'stakeholder', other.id)).toMatchObject({ mergedIntoId: null, deletedAt: null })
    expect(getRow(temp.office, 'stakeholder', keep.id).email).toBeNull()
    expect(findRecords(temp.office, 'davet', 5)[0]?.owner).toEqual({ entity: 'stakeholder', id: other.id })
    redo(temp.office, actor)
    expect(getRow(temp.office, 'contactEntry', entry.id).stakeholderId).toBe(keep.id)
    expect(findRecords(temp.office, 'davet', 5)[0]?.owner).toEqual({ entity: 'stakeholder', id: keep.id })
  })

  it('leave closed minutes as they are, which still count for the one kept', () => {
    const { keep, other } = twoOfOne()
    const meeting = make('meeting', { title: 'Çalıştay', day: '2020-10-01', state: 'held' })
    const attendee = make('attendee', {
      meetingId: meeting.id,
      name: 'Temsilci',
      sex: 'woman',
      presence: 'present',
      stakeholderId: other.id,
    })
    temp.save((tx) => updateRow(tx, 'meeting', meeting, { locked: true }))
    merge(keep, other)
    expect(getRow(temp.office, 'attendee', attendee.id).stakeholderId).toBe(other.id)
    expect(stakeholderParticipation(temp.office, keep.id).rows).toMatchObject([{ id: meeting.id, women: 1 }])
  })

  it('are not merged when somebody changed one of them meanwhile', () => {
    const { keep, other } = twoOfOne()
    temp.save((tx) => updateRow(tx, 'stakeholder', other, { note: 'Ayrı bir kurum' }))
    expect(failureOf(() => merge(keep, other)).code).toBe('conflict')
    expect(getRow(temp.office, 'stakeholder', other.id).deletedAt).toBeNull()
  })

  it('can be merged in the other direction after the first came back from the trash', () => {
    const { keep, other } = twoOfOne()
    merge(keep, other)
    undo(temp.office, actor)
    const kept = merge(getRow(temp.office, 'stakeholder', other.id), getRow(temp.office, 'stakeholder', keep.id))
    expect(kept).toMatchObject({ id: other.id, mergedIntoId: null, kind: 'professional-chamber' })
  })
})
