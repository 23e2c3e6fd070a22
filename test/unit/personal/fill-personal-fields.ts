import { randomUUID } from 'node:crypto'
import { getTableName } from 'drizzle-orm'
import { columnName } from '#db/columns.ts'
import { reading, type OpenOffice } from '#db/connection.ts'
import { tables } from '#db/schema.ts'
import type { Entity } from '#shared/entity.ts'
import { entities } from '#shared/entities/all.ts'
import { entityNames } from '#shared/entities/names.ts'
import type { Field } from '#shared/field.ts'

/** Puts a row into every table that has fields for names, with the name in each. References name nobody. */
export function fillPersonalFields(office: OpenOffice, name: string): void {
  reading(office, ({ client }) => {
    for (const entity of entityNames) {
      const { fields }: Entity = entities[entity]
      if (!Object.values(fields).some(({ personal }) => personal)) continue
      const at = '2026-01-01T00:00:00.000Z'
      const given = { id: randomUUID(), created_at: at, updated_at: at, revision: 1 }
      const values = Object.fromEntries(
        Object.entries(fields).map(([field, description]) => [columnName(field), valueOf(description, name)]),
      )
      const row: Record<string, unknown> = { ...given, ...values }
      const columns = Object.keys(row).map((column) => `"${column}"`)
      client
        .prepare(
          `INSERT INTO "${getTableName(tables[entity])}" (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
        )
        .run(...Object.values(row))
    }
  })
}

function valueOf({ personal, optional, kind, options }: Field, name: string): unknown {
  if (personal) return name
  if (optional) return null
  if (kind === 'reference') return randomUUID()
  if (kind === 'choice') return options?.[0]
  if (kind === 'day') return '2026-01-01'
  if (kind === 'rich' || kind === 'lines' || kind === 'references') return '[]'
  return kind === 'line' || kind === 'text' ? 'x' : 0
}
