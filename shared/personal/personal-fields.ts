import type { Entity } from '../entity.ts'
import type { Field } from '../field.ts'
import { gap } from './name-in-text.ts'

type Named = [name: string, field: Field]

/** The fields of an entity that name or reach a living person. */
export function personalFields(entity: Entity): Named[] {
  return Object.entries(entity.fields).filter(([, { personal }]) => personal === true)
}

const written = ['line', 'text', 'rich', 'lines']

/** The other fields in which somebody may have written a name. */
export function writtenFields(entity: Entity): Named[] {
  return Object.entries(entity.fields).filter(([, field]) => field.personal !== true && written.includes(field.kind))
}

/** The fields that name a person of the register. */
export function personReferences(entity: Entity): string[] {
  return Object.entries(entity.fields).flatMap(([name, { to, kind }]) =>
    to === 'person' && kind === 'reference' && name !== 'mergedIntoId' ? [name] : [],
  )
}

/** What a field holds once a name was taken out of it; a gap where it must not be empty. */
export function emptied(field: Field): unknown {
  if (field.optional) return null
  if (field.kind === 'rich' || field.kind === 'lines') return []
  return field.required === true ? gap : ''
}
