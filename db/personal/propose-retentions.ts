import { blankRecord } from '#shared/blank-record.ts'
import { retention } from '#shared/entities/retention.ts'
import { proposedYears, retentionSources } from '#shared/national/retentions.ts'
import { createRow, listRows } from '../records.ts'
import type { Write } from '../write.ts'

/** Makes a period of retention for everything that has none yet; gives the ids of the new ones. */
export function proposeRetentions(tx: Write, note: string): string[] {
  const [office] = listRows(tx.office, 'office')
  const has = new Set(listRows(tx.office, 'retention').map(({ what }) => what))
  const basis = retentionSources[office?.country ?? 'other']
  return retention.fields.what.options
    .filter((what) => !has.has(what))
    .map((what) => {
      const values = { what, years: proposedYears[what], basis, note }
      return createRow(tx, 'retention', blankRecord('retention', values)).id
    })
}
