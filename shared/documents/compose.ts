import type { Language } from '../i18n/languages.ts'
import type { Composition } from './block.ts'
import type { Dossier } from './dossier.ts'
import { kinds } from './kinds/all.ts'
import type { DocumentKind } from './kinds/names.ts'
import { subjectOf } from './subjects/all.ts'

/**
 * One document in a language, as blocks. Reads nothing but the dossier; the same dossier gives the same
 * composition. Fails with `not-found` for a kind that its layout does not have.
 */
export function composeDocument(kind: DocumentKind, dossier: Dossier, language: Language): Composition {
  return kinds[kind].compose(dossier, language)
}

/** The language that documents of a dossier are written in, unless another is asked for. */
export function languageOf(dossier: Dossier): Language {
  const { middleOf, languageOf: of } = subjectOf(dossier.subject)
  return of(middleOf(dossier), dossier.office)
}
