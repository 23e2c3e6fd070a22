import { entities } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import type { Entity } from '#shared/entity.ts'

type Values = Readonly<Record<string, unknown>> | null

/** The ids of the records that values of an entity name, by what they are; each once. */
export function namedIds(entity: EntityName, all: readonly Values[]): ReadonlyMap<EntityName, ReadonlySet<string>> {
  const found = new Map<EntityName, Set<string>>()
  for (const [name, { to }] of Object.entries((entities[entity] as Entity).fields)) {
    if (!to) continue
    const ids = all.flatMap((values) => values?.[name] ?? []).filter((id) => typeof id === 'string')
    found.set(to, new Set([...(found.get(to) ?? []), ...ids]))
  }
  return found
}
