import { entities, type Entities, type Row } from '#shared/entities/all.ts'
import { rowOf, type Entity, type InputOf } from '#shared/entity.ts'

/** Makes stored records without a database: ids count up from `first`, instants stand still. */
export function recordMaker(first = 0) {
  let made = first
  return function record<N extends keyof Entities>(name: N, input: InputOf<Entities[N]>): Row<N> {
    made += 1
    const base = {
      id: `01900000-0000-7000-8000-${String(made).padStart(12, '0')}`,
      createdAt: '2026-01-01T00:00:00.000Z',
      updatedAt: '2026-01-01T00:00:00.000Z',
      revision: 1,
      deletedAt: null,
    }
    return rowOf(entities[name] as Entity).parse({ ...base, ...(input as object) }) as unknown as Row<N>
  }
}
