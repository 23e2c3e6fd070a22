import type { MessageKey } from '#shared/i18n/catalogue.ts'
import type { Entity } from '#shared/entity.ts'

export type FieldName<E extends Entity> = keyof E['fields'] & string

/** A field, or several that stand beside each other. */
export type LayoutEntry<Name extends string = string> = Name | readonly Name[]

export type LayoutSection<Name extends string = string> = {
  title?: MessageKey
  hint?: MessageKey
  fields: readonly LayoutEntry<Name>[]
}

export type FormLayout = readonly LayoutSection[]

type Named<S extends FormLayout, Out extends readonly string[]> = S[number]['fields'][number] extends infer Entry
  ? (Entry extends readonly string[] ? Entry[number] : Entry) | Out[number]
  : never

type Complete<E extends Entity, S extends FormLayout, Out extends readonly string[]> =
  Exclude<FieldName<E>, Named<S, Out>> extends never ? unknown : { missing: Exclude<FieldName<E>, Named<S, Out>> }

/**
 * The order of an entity's fields in its form. Every field must be named, in a section or in `leftOut`: one that is
 * forgotten does not compile.
 */
export function defineLayout<
  E extends Entity,
  const S extends readonly LayoutSection<FieldName<E>>[],
  const Out extends readonly FieldName<E>[] = [],
>(_entity: E, sections: S & Complete<E, S, Out>, _leftOut?: Out): S {
  return sections
}
