import type { Row } from '../../entities/all.ts'
import type { Office } from '../../entities/office.ts'
import { Failed } from '../../failure.ts'
import type { Language } from '../../i18n/languages.ts'
import type { Composition } from '../block.ts'
import type { Dossier, Dossiers } from '../dossier.ts'
import { startPrinting, type Printing } from '../printing.ts'
import type { ProfileId } from '../profiles/rule.ts'
import { subjects } from '../subjects/all.ts'
import type { DocumentSubject } from '../subjects/names.ts'
import type { DocumentKind } from './names.ts'

export type Composer<S extends DocumentSubject> = (
  printing: Printing<Dossiers[S]>,
) => Pick<Composition, 'title' | 'styles' | 'sections'>

/** A kind of document: what it is made of, which records have it, and how each layout composes it. */
export type KindDescription<S extends DocumentSubject> = {
  name: DocumentKind
  subject: S
  /** Which records have it, where their layout can compose it. */
  has: (record: Row<S>) => boolean
  composers: Partial<Record<ProfileId, Composer<S>>>
}

export type Kind = {
  subject: DocumentSubject
  /** Whether a record of the subject has it. */
  isFor: (record: Row<DocumentSubject>, office: Office) => boolean
  compose: (dossier: Dossier, language: Language) => Composition
}

/** A kind by its description. `compose` fails with `not-found` for a record that has no such document. */
export function defineKind<S extends DocumentSubject>({ name, subject, has, composers }: KindDescription<S>): Kind {
  const of = subjects[subject]
  const composerFor = (record: Row<S>, office: Office) =>
    has(record) ? composers[of.profileOf(record, office)] : undefined
  return {
    subject,
    // `documentsOf` asks a kind only about records of its subject, which the compiler cannot follow.
    isFor: (record, office) => composerFor(record as unknown as Row<S>, office) !== undefined,
    compose(given, language) {
      if (given.subject !== subject) throw new Failed('not-found')
      const dossier = given as Dossiers[S]
      const record = of.recordOf(dossier)
      const compose = composerFor(record, dossier.office)
      if (!compose) throw new Failed('not-found')
      const printing = startPrinting(name, subject, dossier, language)
      const creator = dossier.identity?.name ?? ''
      return { kind: name, profile: printing.profile, language, creator, ...compose(printing) }
    },
  }
}
