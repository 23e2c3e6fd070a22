import { getTableName } from 'drizzle-orm'
import { columnName } from '#db/columns.ts'
import { connectionOf, type Connection } from '#db/connection.ts'
import type { OpenOffice } from '#db/open.ts'
import { readRow } from '#db/rows.ts'
import { tables } from '#db/schema.ts'
import { indexRecord } from '#db/search-index.ts'
import { entityNames, type EntityName } from '#shared/entities/names.ts'
import { structureOf } from './office-model.ts'

/** The id of the copy of a record that carries this number. */
export function copyId(name: EntityName, number: number): string {
  const table = String(entityNames.indexOf(name)).padStart(3, '0')
  return `01900000-0000-7${table}-8000-${String(number).padStart(12, '0')}`
}

/**
 * Copies one record of each entity so many times, past history and audit: all parts of the same whole, and each naming
 * other copies, so that whoever looks them up one by one is found out. Of what can stand only once there is no copy.
 */
export function copyEach(office: OpenOffice, ids: ReadonlyMap<EntityName, string>, from: number, to: number): void {
  const connection = connectionOf(office)
  connection.client.transaction(() => {
    connection.client.pragma('defer_foreign_keys = ON')
    for (const [name, id] of ids) if (name !== 'office') copy(connection, name, id, { from, to })
    leaveOutLoose(connection, ids)
  })()
  connection.counts.clear()
}

function copy(connection: Connection, name: EntityName, id: string, { from, to }: { from: number; to: number }): void {
  const { client } = connection
  const { fields, partOf } = structureOf(name)
  const table = getTableName(tables[name])
  const columns = client.pragma(`table_info("${table}")`) as { name: string }[]
  const references = new Map(
    Object.entries(fields).flatMap(([field, { kind, to: other }]) =>
      kind === 'reference' && other !== undefined && other !== name && other !== 'office' && field !== partOf
        ? [[columnName(field), other] as const]
        : [],
    ),
  )
  const values = columns.map(({ name: column }) => {
    if (column === 'id') return idExpression(name)
    const other = references.get(column)
    return other === undefined
      ? `"${column}"`
      : `CASE WHEN "${column}" IS NULL THEN NULL ELSE ${idExpression(other)} END`
  })
  const sql = `WITH RECURSIVE numbered (at) AS (VALUES (:from) UNION ALL SELECT at + 1 FROM numbered WHERE at < :to)
    INSERT OR IGNORE INTO "${table}" (${columns.map((column) => `"${column.name}"`).join(', ')})
    SELECT ${values.join(', ')} FROM numbered, "${table}" WHERE id = :id`
  client.prepare(sql).run({ from, to, id })
  for (let number = from; number <= Math.min(to, 300); number += 1) {
    const row = readRow(connection, name, copyId(name, number))
    if (row !== null) indexRecord(connection, name, null, row)
  }
}

function idExpression(name: EntityName): string {
  return `printf('${copyId(name, 0).slice(0, -12)}%012d', at)`
}

// A copy may name the copy of what stands only once; that one is not there.
function leaveOutLoose({ client }: Connection, ids: ReadonlyMap<EntityName, string>): void {
  const loose = client.pragma('foreign_key_check') as { table: string; rowid: number }[]
  const known = new Set<string>([...ids.keys()].map((name) => getTableName(tables[name])))
  for (const { table, rowid } of loose) {
    if (known.has(table)) client.prepare(`DELETE FROM "${table}" WHERE rowid = ?`).run(rowid)
  }
}
