import type { Entity, Fields, InputOf } from './entity.ts'
import { entities, type Entities } from './entities/all.ts'
import type { EntityName } from './entities/names.ts'
import type { Field } from './field.ts'

/** The fields a blank record leaves to its maker: there is no honest beginning for them. */
type Needed<F extends Fields> = {
  [K in keyof F & string]: F[K]['optional'] extends true
    ? never
    : F[K]['kind'] extends 'reference' | 'day'
      ? K
      : F[K] extends { required: true }
        ? K
        : never
}[keyof F & string]

/** What is said about a new record: what it cannot do without, and whatever else is known. */
export type Known<N extends EntityName> = Pick<
  InputOf<Entities[N]>,
  Needed<Entities[N]['fields']> & keyof InputOf<Entities[N]>
> &
  Partial<InputOf<Entities[N]>>

/**
 * A new record with what is known of it. The rest is empty: no text, no list, 0, not ticked, and of a choice the first,
 * which is the one that claims least.
 */
export function blankRecord<N extends EntityName>(name: N, known: Known<N>): InputOf<Entities[N]> {
  const fields = Object.entries<Field>((entities[name] as Entity).fields).filter(([, field]) => !field.optional)
  const blank = Object.fromEntries(fields.map(([field, { kind, options }]) => [field, emptyOf(kind, options)]))
  return { ...blank, ...known } as InputOf<Entities[N]>
}

function emptyOf(kind: Field['kind'], options: Field['options']): unknown {
  switch (kind) {
    case 'choice':
      return options?.[0]
    case 'line':
    case 'text':
      return ''
    case 'rich':
    case 'lines':
    case 'references':
      return []
    case 'flag':
      return false
    case 'count':
    case 'amount':
    case 'decimal':
      return 0
    default:
      return undefined
  }
}
