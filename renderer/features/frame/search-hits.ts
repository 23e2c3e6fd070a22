import type { SearchHit } from '#shared/contract/record-calls.ts'
import type { EntityName } from '#shared/entities/names.ts'
import type { IconName } from '#renderer/ui/icon-paths.ts'

const order: readonly EntityName[] = ['plan', 'planNode', 'measurePair', 'directive', 'unit', 'signatory', 'identity']

/** Whether there is a room that shows a hit. */
export function hasRoom({ entity }: SearchHit): boolean {
  return order.includes(entity)
}

/** Hits by what they are, the rooms used most first; inside a group the best hit stays first. */
export function groupHits(hits: readonly SearchHit[]): { entity: EntityName; hits: SearchHit[] }[] {
  const entities = [...new Set(hits.map((hit) => hit.entity))].sort((a, b) => rank(a) - rank(b))
  return entities.map((entity) => ({ entity, hits: hits.filter((hit) => hit.entity === entity) }))
}

export function iconOf(entity: EntityName): IconName {
  if (entity === 'directive') return 'directive'
  return ['unit', 'signatory', 'identity'].includes(entity) ? 'unit' : 'plan'
}

function rank(entity: EntityName): number {
  const place = order.indexOf(entity)
  return place === -1 ? order.length : place
}
