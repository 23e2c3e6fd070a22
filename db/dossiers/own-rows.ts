import { and, isNull, type SQL } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Row } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import type { Connection } from '../connection.ts'
import { isOneOf, selectIds, selectRows, selectWhere } from '../rows.ts'
import { tables } from '../schema.ts'

const noLimit = -1

/** Every record whose fields have these values, however many and none from the trash, in their order. */
export function ownRows<N extends EntityName>(
  connection: Connection,
  name: N,
  where: Record<string, string> = {},
): Row<N>[] {
  return selectRows(connection, name, where, false, noLimit) as unknown as Row<N>[]
}

/** Every record of which a condition is true, none from the trash, in their order. */
export function rowsWhere<N extends EntityName>(connection: Connection, name: N, condition: SQL | undefined): Row<N>[] {
  const live = and(condition, isNull(tables[name].deletedAt))
  return selectWhere(connection, name, live, noLimit) as unknown as Row<N>[]
}

/** The parts of some records, none from the trash, in their order; `owner` is the column that names the record. */
export function partsOf<N extends EntityName>(
  connection: Connection,
  name: N,
  owner: AnySQLiteColumn,
  records: readonly { id: string }[],
): Row<N>[] {
  const ids = records.map(({ id }) => id)
  return ids.length === 0 ? [] : rowsWhere(connection, name, isOneOf(owner, ids))
}

/** What other records name, each once, also from the trash: documents never lose words because a list was tidied up. */
export function namedRows<N extends EntityName>(
  connection: Connection,
  name: N,
  ids: readonly (string | null)[],
): Row<N>[] {
  const known = [...new Set(ids)].filter((id) => id !== null)
  return known.length === 0 ? [] : (selectIds(connection, name, known, noLimit) as unknown as Row<N>[])
}
