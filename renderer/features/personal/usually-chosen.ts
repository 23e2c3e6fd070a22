import type { PersonalPlace } from '#shared/contract/personal-calls.ts'

/** Whether a place is erased unless somebody says otherwise: where it is certain that this person is meant. */
export function usuallyChosen({ how, isErasable }: PersonalPlace): boolean {
  return isErasable && how !== 'part' && how !== 'text'
}

/** What tells a place from the others of an answer. */
export function placeKey({ id, field }: PersonalPlace): string {
  return `${id} ${field}`
}
