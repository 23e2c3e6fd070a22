import type { Block } from '../block.ts'

/** What a form holds apart from the head and foot that a country puts around it. */
export type Form = {
  /** As in a sentence; a country prints it in capitals where it does so. */
  title: string
  subtitle?: string
  /** On a sheet that lies on its side. */
  isLying: boolean
  /** `width` is that of the text, twips. */
  blocks: (width: number) => Block[]
}

/** What a file of a form is called: the form, and what it is about. */
export function fileTitle(form: string, about: string): string {
  return about === '' ? form : `${form} – ${about}`
}
