import type { Entity } from '#shared/entity.ts'
import { sortsOf } from '#shared/list.ts'
import { columnName } from './columns.ts'

// What lists need beside the columns of the fields: a key for each text they sort by, and an index for each way to sort
// them. Records never show it, so drizzle's tables do not have it; the generator of migrations adds it.

/** Lists hold what is not in the trash, and so do their indexes. */
export const live = '"deleted_at" IS NULL'

/** The fields of an entity whose text a list can be sorted by. */
export function orderFields(entity: Entity): string[] {
  return sortsOf(entity).filter((name) => isText(entity, name))
}

/** The column that holds the key of such a field (see shared/order-key.ts); NULL where there is nothing to sort by. */
export function orderColumn(field: string): string {
  return `${columnName(field)}_order`
}

/** What a list of an entity is ordered by, as SQL. The choices of a list stand in their own order. */
export function orderExpression(entity: Entity, sort: string): string {
  if (sort === 'createdAt') return '"id"'
  if (isText(entity, sort)) return `"${orderColumn(sort)}"`
  const { options } = entity.fields[sort] ?? {}
  if (options === undefined) return `"${columnName(sort)}"`
  const ranks = options.map((option, rank) => `WHEN '${option}' THEN ${rank}`)
  return `(CASE "${columnName(sort)}" ${ranks.join(' ')} END)`
}

export type ListIndex = { name: string; columns: string[]; where: string }

/**
 * An index for each way to sort the lists of an entity, of all its records and of those that are a part of one record.
 * When a record was made is told by its id, which has an index; places count among siblings only.
 */
export function listIndexes(entity: Entity, table: string): ListIndex[] {
  const owner = entity.partOf === undefined ? null : columnName(entity.partOf)
  return sortsOf(entity).flatMap((sort) => {
    const order = orderExpression(entity, sort).replace(/^"(.*)"$/, '$1')
    const columns = order === 'id' ? ['id'] : [order, 'id']
    const name = `${table}_by_${columnName(sort)}`
    const whole = ['createdAt', 'position'].includes(sort) ? [] : [{ name, columns, where: live }]
    if (owner === null || (sort === 'createdAt' && entity.ordered)) return whole
    return [...whole, { name: `${name}_in_${owner}`, columns: [owner, ...columns], where: live }]
  })
}

function isText(entity: Entity, field: string): boolean {
  const kind = entity.fields[field]?.kind
  return kind === 'line' || kind === 'text'
}
