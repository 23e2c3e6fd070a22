import { sql } from 'drizzle-orm'
import { customType, integer, real, text, type SQLiteColumnBuilderBase } from 'drizzle-orm/sqlite-core'
import { z } from 'zod'
import type { Entity, Fields } from '#shared/entity.ts'
import type { EntityName } from '#shared/entities/names.ts'
import type { Field } from '#shared/field.ts'

type Column<Data, NotNull extends boolean> = SQLiteColumnBuilderBase<{
  name: ''
  dataType: 'custom'
  columnType: 'SQLiteCustomColumn'
  data: Data
  driverParam: unknown
  enumValues: undefined
  notNull: NotNull
}>

type Columns<F extends Fields> = {
  [K in keyof F]: Column<NonNullable<z.output<F[K]['schema']>>, F[K]['optional'] extends true ? false : true>
}

// Drizzle's own JSON and boolean columns write NULL as 'null' and 0 through a prepared statement; these keep NULL.
const json = customType<{ data: unknown; driverData: string }>({
  dataType: () => 'text',
  toDriver: (value) => orNull(value, JSON.stringify),
  fromDriver: (stored) => JSON.parse(stored) as unknown,
})
const flag = customType<{ data: unknown; driverData: number }>({
  dataType: () => 'integer',
  toDriver: (value) => orNull(value, Number),
  fromDriver: (stored) => stored === 1,
})

/** The columns of an entity's table, typed as its rows are: one per field, and those every record has. */
export function columnsOf<F extends Fields>(entity: Entity<EntityName, F>) {
  const fields = Object.entries(entity.fields).map(([name, field]) => [name, columnOf(columnName(name), field)])
  return { ...base(), ...(Object.fromEntries(fields) as Columns<F>) }
}

/** A field's name as its column is called: `leadUnitId` is `lead_unit_id`. */
export function columnName(field: string): string {
  return field.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`)
}

function base() {
  return {
    id: text('id').primaryKey(),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
    revision: integer('revision').notNull(),
    deletedAt: text('deleted_at'),
  }
}

function columnOf(name: string, field: Field) {
  const column = emptyColumn(name, field)
  if (field.optional) return column
  const fallback = fallbackOf(field)
  return fallback === null ? column.notNull() : column.notNull().default(sql.raw(fallback))
}

function emptyColumn(name: string, field: Field) {
  switch (field.kind) {
    case 'count':
    case 'amount':
      return integer(name)
    case 'decimal':
      return real(name)
    case 'flag':
      return flag(name)
    case 'rich':
    case 'lines':
    case 'references':
      return json(name)
    default:
      return text(name)
  }
}

// What rows that are older than the field hold. SQLite adds no NOT NULL column without one; where none is honest (a
// day, a reference, a line that must not be empty) the migration has to be finished by hand.
function fallbackOf(field: Field): string | null {
  switch (field.kind) {
    case 'line':
    case 'text':
      return field.required ? null : "''"
    case 'rich':
    case 'lines':
    case 'references':
      return "'[]'"
    case 'count':
    case 'amount':
    case 'decimal':
    case 'flag':
      return '0'
    case 'choice':
      return `'${field.options?.[0] ?? ''}'`
    default:
      return null
  }
}

// Drizzle asks for a string or number, and passes null on as it is given.
function orNull<T>(value: unknown, convert: (value: unknown) => T): T {
  return value === null ? (null as T) : convert(value)
}
