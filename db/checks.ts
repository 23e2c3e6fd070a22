import { sql } from 'drizzle-orm'
import { check } from 'drizzle-orm/sqlite-core'
import type { Entity } from '#shared/entity.ts'
import type { Field } from '#shared/field.ts'
import { columnName } from './columns.ts'

const baseChecks = {
  id: `length("id") = 36`,
  created_at: instant('created_at'),
  updated_at: instant('updated_at'),
  deleted_at: instant('deleted_at'),
  revision: `"revision" >= 1`,
}

/** CHECKs that refuse in the file what the contract refuses at the door; one per column, named `table_column`. */
export function checksOf(entity: Entity, table: string) {
  const own = Object.entries(entity.fields).map(([name, field]) => [columnName(name), ruleOf(columnName(name), field)])
  return [...Object.entries(baseChecks), ...own]
    .filter((entry): entry is [string, string] => entry[1] !== null)
    .map(([column, rule]) => check(`${table}_${column}`, sql.raw(rule)))
}

// A CHECK that comes out NULL passes, so optional columns need no words of their own. SQLite counts code points and the
// contract UTF-16 units, so a length the contract lets through always fits.
function ruleOf(column: string, field: Field): string | null {
  const name = `"${column}"`
  switch (field.kind) {
    case 'line':
    case 'text':
    case 'image':
      return `length(${name}) BETWEEN ${field.required ? 1 : 0} AND ${field.max}`
    case 'rich':
      return `json_valid(${name}) AND json_type(${name}) = 'array'`
    case 'lines':
    case 'references':
      return `json_valid(${name}) AND json_type(${name}) = 'array' AND json_array_length(${name}) <= ${field.max}`
    case 'day':
      return `${name} GLOB '[1-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' AND date(${name}) IS ${name}`
    case 'time':
      return `${name} GLOB '[0-2][0-9]:[0-5][0-9]' AND ${name} < '24:00'`
    case 'decimal':
    case 'count':
    case 'amount':
      return `${name} BETWEEN ${field.min} AND ${field.max}`
    case 'flag':
      return `${name} IN (0, 1)`
    case 'choice':
      return `${name} IN (${(field.options ?? []).map((option) => `'${option}'`).join(', ')})`
    case 'reference':
      return null
  }
}

function instant(column: string): string {
  return `"${column}" GLOB '????-??-??T??:??:??.???Z'`
}
