import { z } from 'zod'
import type { Field } from './field.ts'
import type { EntityName } from './entities/names.ts'

export type Fields = Record<string, Field>

/** How records of an entity stand to others. Trash, search, order and the checks of references follow from it. */
export type Structure<F extends Fields = Fields> = {
  /** The record this one is a part of: gone, found and ordered together with it. */
  partOf?: ReferenceIn<F>
  /** The record of the same entity it stands under: what is trashed or restored takes along what stands under it. */
  tree?: ReferenceIn<F>
  /** People put these records in order among their siblings; it is kept in `position`. */
  ordered?: 'position' extends keyof F ? true : never
  /** What lists of these records may be sorted by beside their title and the time they were made. */
  sortedBy?: readonly (FieldOfKind<F, SortableKind> | 'updatedAt')[]
  /** What lists may be narrowed by beside single references; of several, to records that name one. */
  filteredBy?: readonly FieldOfKind<F, FilterableKind>[]
  /** Long text that lists show all the same; prose and pictures are read with the single record. */
  listedWith?: readonly FieldOfKind<F, LongKind>[]
  /** The flag that closes a record: while it is set, neither the record nor its parts change. */
  lock?: FlagIn<F>
  /** What goes on changing while the record this one is a part of is closed: what became of it since. */
  afterLock?: readonly (keyof F & string)[]
}

type SortableKind = 'line' | 'text' | 'choice' | 'flag' | 'day' | 'time' | 'count' | 'amount' | 'decimal'
type FilterableKind = 'line' | 'choice' | 'flag' | 'day' | 'references'
type LongKind = 'text' | 'rich' | 'image'

type FieldOfKind<F extends Fields, Kind> = {
  [K in keyof F & string]: F[K]['kind'] extends Kind ? K : never
}[keyof F & string]

type ReferenceIn<F extends Fields> = FieldOfKind<F, 'reference'>
type PlainTextIn<F extends Fields> = FieldOfKind<F, 'line' | 'text'>
type FlagIn<F extends Fields> = FieldOfKind<F, 'flag'>

export type Entity<Name extends EntityName = EntityName, F extends Fields = Fields> = {
  name: Name
  fields: F
  /** The field that names a record in lists, search hits and history. */
  title: string
  partOf?: string
  tree?: string
  ordered?: true
  sortedBy?: readonly string[]
  filteredBy?: readonly string[]
  listedWith?: readonly string[]
  lock?: string
  afterLock?: readonly string[]
}

/** The one description of an entity; schema, columns, form, list, labels and what belongs together follow from it. */
export function defineEntity<
  const Name extends EntityName,
  const F extends Fields,
  const Title extends PlainTextIn<F>,
  const S extends Structure<F> = Record<never, never>,
>(name: Name, title: Title, fields: F, structure: S = {} as S): Entity<Name, F> & S & { title: Title } {
  return Object.assign({ name, fields, title }, structure)
}

/** The entity that records of this one are a part of, if any. */
export function ownerEntity({ fields, partOf }: Entity): EntityName | undefined {
  return partOf === undefined ? undefined : fields[partOf]?.to
}

type Shape<F extends Fields> = { [K in keyof F]: F[K]['schema'] }
type Base = {
  id: z.ZodUUID
  createdAt: z.ZodISODateTime
  updatedAt: z.ZodISODateTime
  revision: z.ZodInt
  deletedAt: z.ZodNullable<z.ZodISODateTime>
}

/** What a new record must bring: every field that is not optional, and nothing unknown. */
export function inputOf<F extends Fields>(entity: Entity<EntityName, F>) {
  return z.strictObject(shapeOf(entity))
}

/** Some fields of a record; a field left out stays as it is. */
export function patchOf<F extends Fields>(entity: Entity<EntityName, F>) {
  const shape = Object.fromEntries(
    Object.entries(entity.fields).map(([name, field]) => [name, withoutDefault(field).optional()]),
  )
  return z.strictObject(shape) as unknown as z.ZodObject<
    { [K in keyof F]: z.ZodOptional<Stored<F[K]>> },
    z.core.$strict
  >
}

type Stored<F extends Field> = F['schema'] extends z.ZodDefault<infer Inner extends z.ZodType> ? Inner : F['schema']

/** A whole stored record. Instants are UTC ISO with Z; `deletedAt` is set while it lies in the trash. */
export function rowOf<F extends Fields>(entity: Entity<EntityName, F>) {
  const base: Base = {
    id: z.uuid(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
    revision: z.int(),
    deletedAt: z.iso.datetime().nullable(),
  }
  return z.strictObject({ ...base, ...shapeOf(entity) } as Base & Shape<F>)
}

/** The fields that people give a value; the rest the program writes. */
type Given<F extends Fields> = { [K in keyof F as F[K] extends { kept: true } ? never : K]: F[K] }

/** An entity as whoever calls the contract writes it: without the fields that only the program writes. */
export function givenOf<F extends Fields>(entity: Entity<EntityName, F>): Entity<EntityName, Given<F>> {
  const fields = Object.fromEntries(Object.entries(entity.fields).filter(([, { kept }]) => !kept))
  return { ...entity, fields: fields as Given<F> }
}

export type GivenInputOf<E extends Entity> = z.input<ReturnType<typeof inputOf<Given<E['fields']>>>>
export type GivenPatchOf<E extends Entity> = z.input<ReturnType<typeof patchOf<Given<E['fields']>>>>
export type InputOf<E extends Entity> = z.input<ReturnType<typeof inputOf<E['fields']>>>
export type PatchOf<E extends Entity> = z.input<ReturnType<typeof patchOf<E['fields']>>>
export type RowOf<E extends Entity> = z.output<ReturnType<typeof rowOf<E['fields']>>>

function shapeOf<F extends Fields>(entity: Entity<EntityName, F>): Shape<F> {
  return Object.fromEntries(Object.entries(entity.fields).map(([name, field]) => [name, field.schema])) as Shape<F>
}

function withoutDefault(field: Field): z.ZodType {
  return field.schema instanceof z.ZodDefault ? (field.schema.unwrap() as z.ZodType) : field.schema
}
