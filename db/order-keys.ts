import { getTableName } from 'drizzle-orm'
import type { Entity } from '#shared/entity.ts'
import { entities } from '#shared/entities/all.ts'
import { entityNames, type EntityName } from '#shared/entities/names.ts'
import { languages, type Language } from '#shared/i18n/languages.ts'
import { orderKey, orderKeyVersion } from '#shared/order-key.ts'
import { columnName } from './columns.ts'
import { prepared, type Connection } from './connection.ts'
import { orderColumn, orderFields } from './list-schema.ts'
import { tables } from './schema.ts'

/** Brings the keys that lists sort a record by in line with it; `before` is what it held until now, null for a new one. */
export function writeOrderKeys(
  connection: Connection,
  name: EntityName,
  before: Record<string, unknown> | null,
  row: { id: string } & Record<string, unknown>,
): void {
  const fields = orderFields(entities[name])
  if (before !== null && fields.every((field) => before[field] === row[field])) return
  connection.orderLanguage ??= languageOf(connection)
  putKeys(connection, name, fields, row, connection.orderLanguage)
}

/**
 * Makes all keys anew where they were made for another language, by other rules, or not at all. The order of an office's
 * lists is that of the language it writes in, whoever reads them. Part of a write or of the opening.
 */
export function refreshOrderKeys(connection: Connection): void {
  const { client } = connection
  const language = languageOf(connection)
  connection.orderLanguage = language
  const wanted = `${language} ${orderKeyVersion} ${process.versions.icu ?? ''}`
  const known = client.prepare<[], string>(`SELECT value FROM meta WHERE key = 'orderKeys'`).pluck().get()
  if (known === wanted) return
  for (const name of entityNames) refill(connection, name, language)
  client.prepare(`INSERT OR REPLACE INTO meta (key, value) VALUES ('orderKeys', ?)`).run(wanted)
}

function refill(connection: Connection, name: EntityName, language: Language): void {
  const fields = orderFields(entities[name] as Entity)
  const columns = fields.map((field) => `"${columnName(field)}" AS "${field}"`)
  const select = `SELECT id, ${columns.join(', ')} FROM "${getTableName(tables[name])}"`
  for (const row of connection.client.prepare<[], { id: string }>(select).all()) {
    putKeys(connection, name, fields, row, language)
  }
}

function putKeys(
  connection: Connection,
  name: EntityName,
  fields: string[],
  row: { id: string } & Record<string, unknown>,
  language: Language,
): void {
  const statement = prepared(connection, `order ${name}`, () => {
    const set = fields.map((field) => `"${orderColumn(field)}" = ?`)
    return connection.client.prepare(`UPDATE "${getTableName(tables[name])}" SET ${set.join(', ')} WHERE id = ?`)
  })
  statement.run(...fields.map((field) => keyOf(row[field], language)), row.id)
}

function keyOf(value: unknown, language: Language): string | null {
  const key = typeof value === 'string' ? orderKey(value, language) : ''
  return key === '' ? null : key
}

function languageOf({ client }: Connection): Language {
  const found = client.prepare<[], string>('SELECT document_language FROM offices').pluck().get()
  return languages.find((language) => language === found) ?? 'en'
}
