import type { Known } from '../blank-record.ts'
import type { NationalRow, NationalSet } from './national-set.ts'

/** A row of a national set as an indicator of the office, which from then on is the office's own to change. */
export function indicatorFrom(set: NationalSet, row: NationalRow): Known<'indicator'> {
  return {
    name: row.name,
    code: row.row,
    stage: 'outcome',
    nature: row.measure === 'text' ? 'qualitative' : 'quantitative',
    measure: row.measure,
    unit: row.unit,
    direction: row.direction,
    setCode: set.code,
    setRow: row.row,
    note: row.source,
  }
}

/** The targets of a row as figures of such an indicator. */
export function targetsFrom(row: NationalRow, indicatorId: string): Known<'figure'>[] {
  return row.targets.map(({ by, value, bound }) => ({
    indicatorId,
    kind: 'target',
    endsOn: by,
    value,
    bound,
    source: row.source,
  }))
}
