import { getTableName } from 'drizzle-orm'
import type { Currency } from '#shared/entities/currencies.ts'
import { ownerEntity, type Entity } from '#shared/entity.ts'
import { entities } from '#shared/entities/all.ts'
import { entityNames, type EntityName } from '#shared/entities/names.ts'
import { Failed } from '#shared/failure.ts'
import { minorUnits, sameNumberIn } from '#shared/rules/minor-units.ts'
import { columnName } from './columns.ts'
import { prepared, type Connection } from './connection.ts'
import { changeRow, readRow } from './rows.ts'
import { tables } from './schema.ts'
import { stateOf, type Write } from './write.ts'

type Fields = Record<string, unknown>

/**
 * Keeps the numbers people see when a plan gets another currency: who chooses kronor after typing 100,000 in đồng meant
 * 100,000 kronor, and nobody exchanges a plan at a rate. Trashed parts too, they may come back. Fails with `invalid` when
 * an amount has cents the other currency does not (`amounts-have-cents`), or grows beyond what is kept exactly.
 */
export function keepNumbers(tx: Write, planId: string, from: Currency, to: Currency): void {
  if (minorUnits(from) === minorUnits(to)) return
  const { connection } = stateOf(tx)
  for (const [name, fields] of withAmounts) {
    for (const id of partsOf(connection, name, planId)) {
      const row = readRow(connection, name, id)
      if (row === null) continue
      const amounts = fields.filter((field) => typeof row[field] === 'number')
      const changes = amounts.map((field) => [field, sameNumberIn(Number(row[field]), from, to)] as const)
      if (changes.some(([, amount]) => !Number.isSafeInteger(amount))) throw notInIt()
      changeRow(tx, name, row, Object.fromEntries(changes))
    }
  }
}

/** The amounts of a change long ago, as the plan's currency of today writes the same numbers. */
export function amountsToday(connection: Connection, name: EntityName, planId: unknown): AmountsToday {
  const fields = withAmounts.get(name)
  const changes = fields === undefined ? [] : currencyChanges(connection, String(planId))
  const today = changes.at(-1)?.after
  if (fields === undefined || today === undefined) return (values) => values
  return (values, step, side) => {
    // In the step that changed the currency, what was before is in the old one and what came after in the new.
    const next = changes.find((change) => (side === 'before' ? change.step >= step : change.step > step))
    if (values === null || next === undefined) return values
    const amounts = fields.filter((field) => typeof values[field] === 'number')
    const same = amounts.map((field) => [field, sameNumberIn(Number(values[field]), next.before, today)])
    return { ...values, ...Object.fromEntries(same) }
  }
}

export type AmountsToday = (values: Fields | null, step: number, side: 'before' | 'after') => Fields | null

// Amounts of what is a part of a plan are in the plan's currency; those of anything else have nothing to do with it.
const withAmounts = new Map(
  entityNames.flatMap((name): [EntityName, string[]][] => {
    const { fields }: Entity = entities[name]
    const amounts = Object.keys(fields).filter((field) => fields[field]?.kind === 'amount')
    return amounts.length === 0 || ownerEntity(entities[name]) !== 'plan' ? [] : [[name, amounts]]
  }),
)

function partsOf(connection: Connection, name: EntityName, planId: string): string[] {
  const { partOf = '' }: Entity = entities[name]
  const statement = prepared(connection, `parts ${name}`, () =>
    connection.client
      .prepare<[string], string>(`SELECT id FROM "${getTableName(tables[name])}" WHERE "${columnName(partOf)}" = ?`)
      .pluck(),
  )
  return statement.all(planId)
}

type CurrencyChange = { step: number; before: Currency; after: Currency }

function currencyChanges(connection: Connection, planId: string): CurrencyChange[] {
  const statement = prepared(connection, 'currency changes', () =>
    connection.client.prepare<[string], CurrencyChange>(
      `SELECT step, json_extract(before, '$.currency') AS before, json_extract(after, '$.currency') AS after
       FROM history WHERE record_id = ? AND action = 'update' AND json_extract(after, '$.currency') IS NOT NULL
       ORDER BY sequence`,
    ),
  )
  return statement.all(planId)
}

function notInIt(): Failed {
  return new Failed('invalid', { problems: [{ path: 'currency', reason: 'amounts-have-cents' }] })
}
