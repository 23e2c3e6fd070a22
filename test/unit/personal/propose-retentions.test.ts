import { expect, it } from 'vitest'
import { blankRecord } from '#shared/blank-record.ts'
import { undo } from '#db/history.ts'
import { proposeRetentions } from '#db/personal/propose-retentions.ts'
import { createRow, listRows } from '#db/records.ts'
import { useOffice } from '#test/harness/use-office.ts'

const temp = useOffice()

it('periods are proposed for all that has none in one step, and one undo takes them back', () => {
  temp.save((tx) => createRow(tx, 'retention', blankRecord('retention', { what: 'members', years: 7 })))
  expect(temp.save((tx) => proposeRetentions(tx, 'Vorschlag'))).toHaveLength(4)
  const periods = listRows(temp.office, 'retention')
  expect(new Set(periods.map(({ what }) => what)).size).toBe(5)
  expect(periods.find(({ what }) => what === 'members')).toMatchObject({ years: 7 })
  expect(temp.save((tx) => proposeRetentions(tx, 'Vorschlag'))).toEqual([])
  undo(temp.office, { operator: 'thư ký' })
  expect(listRows(temp.office, 'retention')).toHaveLength(1)
})
