import { expect, it } from 'vitest'
import { blankRecord } from '#shared/blank-record.ts'
import { findDuplicates } from '#db/duplicates.ts'
import { undo } from '#db/history.ts'
import { keepApart } from '#db/keep-apart.ts'
import { createRow } from '#db/records.ts'
import { useOffice } from '#test/harness/use-office.ts'

const temp = useOffice()

it('many records of one name are kept apart in one step, each pair once, and one undo offers them again', () => {
  const ids = Array.from(
    { length: 12 },
    () => temp.save((tx) => createRow(tx, 'stakeholder', blankRecord('stakeholder', { name: 'Barosu' }))).id,
  )
  expect(temp.save((tx) => keepApart(tx, 'stakeholder', ids.slice(0, 3)))).toBe(3)
  expect(temp.save((tx) => keepApart(tx, 'stakeholder', ids.toReversed()))).toBe(66 - 3)
  expect(findDuplicates(temp.office, 'stakeholder')).toEqual([])
  undo(temp.office, { operator: 'thư ký' })
  expect(findDuplicates(temp.office, 'stakeholder')).not.toEqual([])
})
