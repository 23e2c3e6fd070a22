import { inputOf, type Entity, type InputOf } from '#shared/entity.ts'
import { entities, type Entities } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { samples } from '#shared/samples/all.ts'
import type { SampleName } from '#shared/samples/names.ts'

export type Made = { id: string; entity: EntityName; value: Record<string, unknown> }

/** Everything a sample office makes, each record passed through the schema a real office's records pass. */
export function fillSample(name: SampleName): Made[] {
  const made: Made[] = []
  samples[name].fill((entity, input) => {
    const id = `00000000-0000-7000-8000-${String(made.length).padStart(12, '0')}`
    made.push({ id, entity, value: checked(entity, input) })
    return id
  })
  return made
}

/** The text of all records of one kind, in the order they were made. */
export function wordsOf(made: readonly Made[], entity?: EntityName): string {
  return JSON.stringify(made.filter((one) => entity === undefined || one.entity === entity).map(({ value }) => value))
}

/** Titles of the nodes of the n-th plan as an indented outline, siblings by position. */
export function treeOf(made: readonly Made[], planAt = 0): { title: string; depth: number; value: Made['value'] }[] {
  const plan = made.filter(({ entity }) => entity === 'plan')[planAt]
  const nodes = made.filter(({ entity, value }) => entity === 'planNode' && value.planId === plan?.id)
  return under(null, 1)

  function under(parentId: string | null, depth: number): { title: string; depth: number; value: Made['value'] }[] {
    return nodes
      .filter(({ value }) => value.parentId === parentId)
      .sort((a, b) => Number(a.value.position) - Number(b.value.position))
      .flatMap(({ id, value }) => [{ title: String(value.title), depth, value }, ...under(id, depth + 1)])
  }
}

function checked<N extends EntityName>(entity: N, input: InputOf<Entities[N]>): Record<string, unknown> {
  const described: Entity = entities[entity]
  return inputOf(described).parse(input)
}
