import { getRow } from '#db/records.ts'
import { write, type Write } from '#db/write.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { Failed } from '#shared/failure.ts'
import type { Chance } from '#test/faults/chance.ts'
import type { TempOffice } from '#test/harness/temp-office.ts'
import { structureOf, type Model } from './office-model.ts'

/** The office and the model of it, with what chance has in store; `kinds` is what this office is about. */
export type World = { temp: TempOffice; model: Model; chance: Chance; kinds: readonly EntityName[] }

export const actor = { operator: 'thư ký' }

export type Stored = Record<string, unknown> & { id: string; revision: number; deletedAt: string | null }

/** A record as the office has it. */
export function storedRow({ temp }: World, entity: EntityName, id: string): Stored {
  return getRow(temp.office, entity, id) as Stored
}

/** What the fields of a record say. */
export function fieldsOf(entity: EntityName, row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.keys(structureOf(entity).fields).map((field) => [field, row[field]]))
}

/** Text as it is kept: letters composed, no space around it. */
export function kept(entity: EntityName, drawn: Record<string, unknown>): Record<string, unknown> {
  const { fields } = structureOf(entity)
  const isText = (field: string) => ['line', 'text'].includes(fields[field]?.kind ?? '')
  const clean = (field: string, value: unknown) =>
    isText(field) && typeof value === 'string' ? value.normalize('NFC').trim() : value
  return Object.fromEntries(Object.entries(drawn).map(([field, value]) => [field, clean(field, value)]))
}

/**
 * Does to the office what the model foresees: nothing but a refusal for one of `reasons`, if there are any, else work
 * that gives something. Null where it was refused.
 */
export function expectedly<T>({ temp }: World, reasons: readonly string[], work: (tx: Write) => T): T | null {
  try {
    const result = write(temp.office, actor, work)
    if (reasons.length === 0) return result
    throw new Error(`the office did what the model refuses: ${reasons.join(', ')}`)
  } catch (error) {
    if (!(error instanceof Failed)) throw error
    const { code, problems } = error.failure
    const found = problems?.map(({ reason }) => reason) ?? [code]
    if (reasons.length > 0 && found.every((reason) => reasons.includes(reason))) return null
    throw new Error(`refused for ${found.join(', ')} instead of ${reasons.join(', ') || 'nothing'}`, { cause: error })
  }
}
