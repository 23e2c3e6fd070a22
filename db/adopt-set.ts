import { blankRecord } from '#shared/blank-record.ts'
import { indicatorFrom, targetsFrom } from '#shared/national/adopt.ts'
import type { NationalSet } from '#shared/national/national-set.ts'
import { prepared } from './connection.ts'
import { createRow } from './records.ts'
import { stateOf, type Write } from './write.ts'

/**
 * Makes indicators with their targets from rows of a national set; gives their ids. Rows the office has taken over
 * before, and not thrown away since, are left out.
 */
export function adoptRows(tx: Write, set: NationalSet, wanted: readonly string[]): string[] {
  const { connection } = stateOf(tx)
  const known = new Set(
    prepared(connection, 'adopted rows of a set', () =>
      connection.client
        .prepare<[string], string>('SELECT set_row FROM indicators WHERE set_code = ? AND deleted_at IS NULL')
        .pluck(),
    ).all(set.code),
  )
  const rows = set.rows.filter(({ row }) => wanted.includes(row) && !known.has(row))
  return rows.map((row) => {
    const { id } = createRow(tx, 'indicator', blankRecord('indicator', indicatorFrom(set, row)))
    for (const target of targetsFrom(row, id)) createRow(tx, 'figure', blankRecord('figure', target))
    return id
  })
}
