import { getTableName } from 'drizzle-orm'
import type { FoundSum } from '#shared/contract/sum-calls.ts'
import { ownerEntity, type Entity } from '#shared/entity.ts'
import { entities } from '#shared/entities/all.ts'
import { entityNames, type EntityName } from '#shared/entities/names.ts'
import { plainText, type RichText } from '#shared/rich-text.ts'
import { sumsInText, totalPatterns } from '#shared/rules/sum-proof.ts'
import { columnName } from '../columns.ts'
import { prepared, type Connection } from '../connection.ts'
import { tables } from '../schema.ts'
import { titleOf } from '../search-index.ts'

type Row = { id: string; ownerId: string | null; about: string | null } & Record<string, string | null>

/** Sums that stand in prose, of every entity, where the text names a total behind its parts. */
export function sumsInProse(connection: Connection): FoundSum[] {
  return entityNames.flatMap((name) => sumsOf(connection, name))
}

function sumsOf(connection: Connection, name: EntityName): FoundSum[] {
  const entity: Entity = entities[name]
  const fields = Object.keys(entity.fields).filter((field) => isProse(entity, field))
  if (fields.length === 0) return []
  const owner = ownerEntity(entity)
  const rows = prepared(connection, `prose with totals of ${name}`, () =>
    connection.client.prepare<[], Row>(selectOf(entity, fields)),
  ).all()
  return rows.flatMap((row) =>
    fields.flatMap((field) =>
      sumsInText(textOf(entity, field, row[field] ?? null)).map((proof) => ({
        record: { entity: name, id: row.id },
        owner: owner === undefined || row.ownerId === null ? null : { entity: owner, id: row.ownerId },
        title: titleOf(name, row),
        about: row.about,
        field,
        ...proof,
      })),
    ),
  )
}

function isProse({ fields }: Entity, field: string): boolean {
  return ['text', 'rich', 'lines'].includes(fields[field]?.kind ?? '')
}

function selectOf(entity: Entity, fields: string[]): string {
  const { name, partOf } = entity
  const owner = ownerEntity(entity)
  const columns = [...new Set([entity.title, ...fields])].map((field) => `one."${columnName(field)}" AS "${field}"`)
  const whole =
    owner && partOf ? { table: getTableName(tables[owner]), title: columnName(entities[owner].title) } : null
  const told = fields.flatMap((field) => totalPatterns.map((pattern) => `one."${columnName(field)}" LIKE '${pattern}'`))
  return `SELECT one.id, ${whole ? `whole.id AS ownerId, whole."${whole.title}" AS about` : 'NULL AS ownerId, NULL AS about'},
      ${columns.join(', ')}
    FROM "${getTableName(tables[name])}" AS one
    ${whole ? `JOIN "${whole.table}" AS whole ON whole.id = one."${columnName(partOf ?? '')}" AND whole.deleted_at IS NULL` : ''}
    WHERE one.deleted_at IS NULL AND (${told.join(' OR ')})`
}

function textOf({ fields }: Entity, field: string, stored: string | null): string {
  if (stored === null) return ''
  if (fields[field]?.kind === 'rich') return plainText(JSON.parse(stored) as RichText)
  if (fields[field]?.kind === 'lines') return (JSON.parse(stored) as string[]).join('\n')
  return stored
}
