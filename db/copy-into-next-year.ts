import { blankRecord, type Known } from '#shared/blank-record.ts'
import type { Entity } from '#shared/entity.ts'
import { entities, type Row } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { daysBetween, addDays } from '#shared/day-math.ts'
import { dayNextYear, repeating, type RepeatedEntity } from '#shared/rules/next-year.ts'
import { mostRows } from '#shared/list.ts'
import { liveRow } from './conflict.ts'
import type { Connection } from './connection.ts'
import { listPage } from './list-page.ts'
import { createRow } from './records.ts'
import { readRow, selectRows, type AnyRow } from './rows.ts'
import { stateOf, type Write } from './write.ts'

/** More than a programme of a year has; what names one record beyond it would be an endless chain. */
const mostAlong = 2_000

/**
 * Plans records again in the next year, in the order given: the same weekday, the state planned, and with a programme
 * its courses and sittings. What lies in the trash is no longer named. Gives the ids of the new records of those asked
 * for; a meeting of a body that meets on that day already is left out. Fails with `not-found`.
 */
export function copyIntoNextYear(tx: Write, name: RepeatedEntity, ids: readonly string[]): string[] {
  const made = new Map<string, string>()
  const wanted = new Set(ids)
  const rows = [...wanted].map((id) => liveRow(tx, name, id))
  // What stands under another that is asked for comes along with it.
  const tops = rows.filter((row) => !wanted.has(aboveOf(name, row) ?? ''))
  const fresh = tops.filter((row) => !isPlanned(tx, name, row))
  for (const row of fresh) copyRow(tx, name, row, {}, made)
  return rows.flatMap(({ id }) => made.get(id) ?? [])
}

function copyRow(
  tx: Write,
  name: RepeatedEntity,
  row: AnyRow,
  owner: Record<string, string>,
  made: Map<string, string>,
): void {
  if (made.has(row.id)) return
  const { connection } = stateOf(tx)
  const { kept, moved, along } = repeating[name]
  const values = Object.fromEntries([
    ...kept.map((field) => [field, named(connection, name, field, row[field])]),
    ...Object.entries(movedDays(row, moved)),
  ])
  const known = { ...values, ...owner } as Known<RepeatedEntity>
  const { id } = createRow(tx, name, blankRecord(name, known as never))
  made.set(row.id, id)
  for (const { entity, by } of along) {
    const parts = selectRows(connection, entity, { [by]: row.id }, false, mostAlong)
    for (const part of parts) copyRow(tx, entity, part, { [by]: id }, made)
  }
}

// Whether the body of a meeting meets on the day it would move to, unless that was called off.
function isPlanned(tx: Write, name: RepeatedEntity, row: AnyRow): boolean {
  const { bodyId, day, monthOnly } = row as unknown as Row<'meeting'>
  if (name !== 'meeting' || bodyId === null || day === null) return false
  const next = dayNextYear(day, { monthOnly })
  const where = { bodyId, day: { from: next, to: next } }
  return listPage(tx.office, 'meeting', { where, limit: mostRows }).rows.some(({ state }) => state !== 'cancelled')
}

// What begins on one day and ends on another lasts as long as before.
function movedDays(row: AnyRow, fields: readonly string[]): Record<string, string | null> {
  const first = fields.map((field) => row[field]).find((day) => typeof day === 'string')
  if (first === undefined) return {}
  const monthOnly = row['monthOnly'] === true
  const days = fields.map((field) => {
    const day = row[field]
    if (typeof day !== 'string') return [field, null] as const
    return [field, monthOnly ? dayNextYear(day, { monthOnly }) : fromFirst(first, day)] as const
  })
  return Object.fromEntries(days)
}

function fromFirst(first: string, day: string): string {
  return addDays(dayNextYear(first), daysBetween(first, day))
}

// A reference without what lies in the trash since.
function named(connection: Connection, name: EntityName, field: string, value: unknown): unknown {
  const { to } = (entities[name] as Entity).fields[field] ?? {}
  if (to === undefined) return value
  const isThere = (id: unknown) => readRow(connection, to, String(id))?.deletedAt === null
  if (Array.isArray(value)) return value.filter(isThere)
  return value !== null && isThere(value) ? value : null
}

function aboveOf(name: EntityName, row: AnyRow): string | null {
  const { tree }: Entity = entities[name]
  const above = tree === undefined ? null : row[tree]
  return typeof above === 'string' ? above : null
}
