import { z } from 'zod'
import { day } from './field.ts'
import { rowOf, type Entity, type Fields, type RowOf } from './entity.ts'
import type { Field } from './field.ts'

/** The most rows one reading of a list gives. */
export const mostRows = 500

/** Kinds of fields that lists leave out unless the entity says otherwise: they can be as long as everything else together. */
const long = ['rich', 'text', 'image'] as const
type Long = (typeof long)[number]

type ShownLong<E extends Entity> = E['title'] | (E extends { listedWith: readonly (infer K)[] } ? K : never)

type LeftOut<E extends Entity> = {
  [K in keyof E['fields']]: E['fields'][K]['kind'] extends Long ? (K extends ShownLong<E> ? never : K) : never
}[keyof E['fields']]

/** A record as lists have it: without prose, pictures and long text. */
export type ListRowOf<E extends Entity> = Omit<RowOf<E>, LeftOut<E>>

type Value<F extends Field> = F extends { kind: 'choice'; options: readonly (infer Option)[] }
  ? Option
  : F['kind'] extends 'flag'
    ? boolean
    : string
type Wanted<F extends Field> = F['kind'] extends 'day'
  ? { from?: string | undefined; to?: string | undefined }
  : F['kind'] extends 'flag'
    ? boolean
    : Value<F> | readonly Value<F>[] | null

type Filtered<E extends Entity> = E extends { filteredBy: readonly (infer K)[] } ? K : never

/**
 * What a list is narrowed to, by field: a value, one of several, or null for none; of a day the first and the last that
 * count. References can always be asked for, other fields where the entity names them in `filteredBy`.
 */
export type FilterOf<E extends Entity> = {
  [K in keyof E['fields'] as E['fields'][K]['kind'] extends 'reference' ? K : K extends Filtered<E> ? K : never]?:
    | Wanted<E['fields'][K]>
    | undefined
}

/** What a list can be sorted by: its title, when a record was made, its place, and what the entity names in `sortedBy`. */
export type SortOf<E extends Entity> =
  | E['title']
  | 'createdAt'
  | (E extends { ordered: true } ? 'position' : never)
  | (E extends { sortedBy: readonly (infer K)[] } ? K & string : never)

export type Direction = 'ascending' | 'descending'

/** Which rows of a list are asked for. */
export type ListQuery<E extends Entity = Entity> = {
  where?: FilterOf<E> | undefined
  /** Only records that hold all these words, each as the beginning of a word, accents and capitals aside. */
  words?: string | undefined
  sort?: { column: SortOf<E>; direction: Direction } | undefined
} & Paging

/** `after` is what the reading before gave as `next`; `skip` leaves out so many rows instead, to begin anywhere. */
export type Paging = { limit?: number | undefined; after?: string | undefined; skip?: number | undefined }

/**
 * Some rows of a list, how many there are in all, and where to read on; `next` is null at the end. Read on by it, every
 * row that stays where it is comes exactly once, whatever is changed meanwhile.
 */
export type Page<T> = { rows: T[]; total: number; next: string | null }

export const paging = {
  limit: z.int().min(1).max(mostRows).default(100),
  after: z.string().max(8_000).optional(),
  skip: z.int().min(0).max(1_000_000_000).optional(),
}

/** The schema of a page of such rows. */
export function pageOf<T>(row: z.ZodType<T, T>) {
  return z.strictObject({ rows: z.array(row), total: z.int(), next: z.string().nullable() })
}

/** The fields that lists of an entity have. */
export function listFields({ fields, title, listedWith = [] }: Entity): string[] {
  const isLong = (name: string, { kind }: Field) =>
    (long as readonly string[]).includes(kind) && name !== title && !listedWith.includes(name)
  return Object.entries(fields).flatMap(([name, field]) => (isLong(name, field) ? [] : [name]))
}

/** The schema of a record as lists have it. */
export function listRowOf(entity: Entity): z.ZodType {
  const whole: z.ZodObject = rowOf(entity)
  const kept = new Set(listFields(entity))
  const left = Object.keys(entity.fields).filter((name) => !kept.has(name))
  return whole.omit(Object.fromEntries(left.map((name) => [name, true])) as Record<string, true>)
}

/** The columns that lists of an entity can be sorted by; the first is how they stand unasked. */
export function sortsOf({ title, ordered, sortedBy = [] }: Entity): string[] {
  return [...new Set([...(ordered ? ['position'] : []), 'createdAt', title, ...sortedBy])]
}

/** The fields that lists of an entity can be narrowed by. */
export function filtersOf({ fields, filteredBy = [] }: Entity): string[] {
  return Object.keys(fields).filter((name) => fields[name]?.kind === 'reference' || filteredBy.includes(name))
}

/** The schema of a question for a list of an entity. */
export function listQueryOf(entity: Entity) {
  const where = filtersOf(entity).map((name) => [name, wantedOf(entity.fields[name]).optional()])
  return z.strictObject({
    where: z.strictObject(Object.fromEntries(where) as Record<string, z.ZodOptional>).optional(),
    words: z.string().max(500).optional(),
    sort: z
      .strictObject({ column: z.enum(sortsOf(entity)), direction: z.enum(['ascending', 'descending']) })
      .optional(),
    ...paging,
  })
}

function wantedOf(field: Fields[string] | undefined): z.ZodType {
  if (field?.kind === 'day') return z.strictObject({ from: day().schema.optional(), to: day().schema.optional() })
  if (field?.kind === 'flag') return z.boolean()
  const names = field?.kind === 'reference' || field?.kind === 'references'
  const value = names ? z.uuid() : field?.options ? z.enum(field.options) : z.string().max(5_000)
  return z.union([value, z.array(value).min(1).max(200), z.null()])
}
