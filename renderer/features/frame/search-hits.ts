import type { NavigateOptions } from '@tanstack/react-router'
import type { SearchHit } from '#shared/contract/record-calls.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { addressOf, rankOf } from '#renderer/records/record-address.ts'

export type ShownHit = SearchHit & { address: NavigateOptions }

/** The hits that some room shows, each with the way there. */
export function shownHits(hits: readonly SearchHit[]): ShownHit[] {
  return hits.flatMap((hit) => {
    const address = addressOf(hit)
    return address ? [{ ...hit, address }] : []
  })
}

/** Hits by what they are, the rooms used most first; inside a group the best hit stays first. */
export function groupHits(hits: readonly ShownHit[]): { entity: EntityName; hits: ShownHit[] }[] {
  const entities = [...new Set(hits.map((hit) => hit.entity))].sort((a, b) => rankOf(a) - rankOf(b))
  return entities.map((entity) => ({ entity, hits: hits.filter((hit) => hit.entity === entity) }))
}
