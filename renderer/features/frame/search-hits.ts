import type { NavigateOptions } from '@tanstack/react-router'
import type { SearchHit } from '#shared/contract/record-calls.ts'
import type { EntityName } from '#shared/entities/names.ts'
import type { IconName } from '#renderer/ui/icon-paths.ts'

const order: readonly EntityName[] = ['plan', 'planNode', 'measurePair', 'directive', 'unit', 'signatory', 'identity']

/** Hits by what they are, the rooms used most first; inside a group the best hit stays first. */
export function groupHits(hits: readonly SearchHit[]): { entity: EntityName; hits: SearchHit[] }[] {
  const entities = [...new Set(hits.map((hit) => hit.entity))].sort((a, b) => rank(a) - rank(b))
  return entities.map((entity) => ({ entity, hits: hits.filter((hit) => hit.entity === entity) }))
}

/** Where a hit is shown. */
export function addressOf(hit: SearchHit): NavigateOptions {
  if (hit.entity === 'directive') return { to: '/directives/{-$directiveId}', params: { directiveId: hit.id } }
  if (hit.entity === 'unit') return officeAddress('units', hit.id)
  if (hit.entity === 'signatory') return officeAddress('signatories', hit.id)
  if (hit.entity === 'identity') return officeAddress('identity', hit.id)
  if (hit.entity === 'plan') return { to: '/plans/$planId', params: { planId: hit.id } }
  if (hit.owner?.entity === 'plan') {
    return { to: '/plans/$planId', params: { planId: hit.owner.id }, search: { node: hit.id } }
  }
  return { to: '/plans' }
}

export function iconOf(entity: EntityName): IconName {
  if (entity === 'directive') return 'directive'
  return ['unit', 'signatory', 'identity'].includes(entity) ? 'unit' : 'plan'
}

function officeAddress(tab: string, recordId: string): NavigateOptions {
  return { to: '/office/$tab/{-$recordId}', params: { tab, recordId } }
}

function rank(entity: EntityName): number {
  const place = order.indexOf(entity)
  return place === -1 ? order.length : place
}
