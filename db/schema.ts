import { sql } from 'drizzle-orm'
import {
  foreignKey,
  index,
  sqliteTable,
  uniqueIndex,
  type AnySQLiteColumn,
  type SQLiteTableExtraConfigValue,
} from 'drizzle-orm/sqlite-core'
import type { Entity } from '#shared/entity.ts'
import { entities } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { checksOf } from './checks.ts'
import { columnName, columnsOf } from './columns.ts'

// Every reference is a foreign key with an index of its own. Nothing cascades: a form never deletes a row, so a delete
// that would leave an orphan is a mistake and has to fail.

export const offices = sqliteTable('offices', columnsOf(entities.office), (t) => [
  ...rules('office', 'offices', t),
  uniqueIndex('offices_only_one').on(sql`(1)`),
])
export const identities = sqliteTable('identities', columnsOf(entities.identity), (t) =>
  rules('identity', 'identities', t),
)
export const units = sqliteTable('units', columnsOf(entities.unit), (t) => rules('unit', 'units', t))
export const signatories = sqliteTable('signatories', columnsOf(entities.signatory), (t) =>
  rules('signatory', 'signatories', t),
)
export const directives = sqliteTable('directives', columnsOf(entities.directive), (t) =>
  rules('directive', 'directives', t),
)
export const plans = sqliteTable('plans', columnsOf(entities.plan), (t) => rules('plan', 'plans', t))
export const planBases = sqliteTable('plan_bases', columnsOf(entities.planBasis), (t) => [
  ...rules('planBasis', 'plan_bases', t),
  uniqueIndex('plan_bases_once')
    .on(t.planId, t.directiveId)
    .where(sql`"deleted_at" IS NULL`),
])
export const planNodes = sqliteTable('plan_nodes', columnsOf(entities.planNode), (t) => [
  ...rules('planNode', 'plan_nodes', t),
  index('plan_nodes_order').on(t.planId, t.position),
])
export const measurePairs = sqliteTable('measure_pairs', columnsOf(entities.measurePair), (t) =>
  rules('measurePair', 'measure_pairs', t),
)
export const recipients = sqliteTable('recipients', columnsOf(entities.recipient), (t) =>
  rules('recipient', 'recipients', t),
)
export const layoutValues = sqliteTable('layout_values', columnsOf(entities.layoutValue), (t) => [
  ...rules('layoutValue', 'layout_values', t),
  uniqueIndex('layout_values_once')
    .on(t.profile, t.rule)
    .where(sql`"deleted_at" IS NULL`),
])

/** The table of each entity. */
export const tables = {
  office: offices,
  identity: identities,
  unit: units,
  signatory: signatories,
  directive: directives,
  plan: plans,
  planBasis: planBases,
  planNode: planNodes,
  measurePair: measurePairs,
  recipient: recipients,
  layoutValue: layoutValues,
} as const satisfies Record<EntityName, unknown>

type TableColumns = Record<string, AnySQLiteColumn>

function rules(name: EntityName, table: string, columns: TableColumns): SQLiteTableExtraConfigValue[] {
  const entity: Entity = entities[name]
  return [
    ...checksOf(entity, table),
    ...referencesOf(entity).flatMap(([field, to]) => referenceRules(table, columns, field, to)),
    index(`${table}_deleted_at`)
      .on(column(columns, 'deletedAt'))
      .where(sql`"deleted_at" IS NOT NULL`),
  ]
}

function referenceRules(
  table: string,
  columns: TableColumns,
  field: string,
  to: EntityName,
): SQLiteTableExtraConfigValue[] {
  const own = column(columns, field)
  return [foreignKey({ columns: [own], foreignColumns: [idOf(to)] }), index(`${table}_${columnName(field)}`).on(own)]
}

function referencesOf(entity: Entity): [string, EntityName][] {
  return Object.entries(entity.fields).flatMap(([name, { kind, to }]) =>
    kind === 'reference' && to !== undefined ? [[name, to] as [string, EntityName]] : [],
  )
}

function idOf(name: EntityName): AnySQLiteColumn {
  return tables[name].id
}

function column(columns: TableColumns, name: string): AnySQLiteColumn {
  const found = columns[name]
  if (!found) throw new Error(`no column ${name}`)
  return found
}
