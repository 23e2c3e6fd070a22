import { layoutProfiles } from '../../entities/layout-profiles.ts'
import type { Office } from '../../entities/office.ts'
import { Failed } from '../../failure.ts'
import type { Language } from '../../i18n/languages.ts'
import type { Composition } from '../block.ts'
import type { Dossier, Dossiers } from '../dossier.ts'
import { startPrinting, type Printing } from '../printing.ts'
import type { ProfileId } from '../profiles/rule.ts'
import { subjects } from '../subjects/all.ts'
import type { Middles } from '../subjects/middle.ts'
import type { DocumentSubject } from '../subjects/names.ts'
import type { DocumentKind } from './names.ts'

export type Composer<S extends DocumentSubject> = (
  printing: Printing<Dossiers[S]>,
) => Pick<Composition, 'title' | 'styles' | 'sections'>

/** A kind of document: what it is made of, which records (or periods) have it, and how each layout composes it. */
export type KindDescription<S extends DocumentSubject> = {
  name: DocumentKind
  subject: S
  /** Which of its subject have it, where their layout can compose it. */
  has: (middle: Middles[S]) => boolean
  composers: Partial<Record<ProfileId, Composer<S>>>
}

export type Kind = {
  subject: DocumentSubject
  /** The layouts that can compose it. */
  layouts: readonly ProfileId[]
  /** Whether what the subject names has it; to be asked only about middles of its own subject. */
  isFor: (middle: Middles[DocumentSubject], office: Office) => boolean
  compose: (dossier: Dossier, language: Language) => Composition
}

/** A kind by its description. `compose` fails with `not-found` where there is no such document. */
export function defineKind<S extends DocumentSubject>({ name, subject, has, composers }: KindDescription<S>): Kind {
  const of = subjects[subject]
  const composerFor = (middle: Middles[S], office: Office) =>
    has(middle) ? composers[of.profileOf(middle, office)] : undefined
  return {
    subject,
    layouts: layoutProfiles.filter((profile) => composers[profile] !== undefined),
    // `documentsOf` asks a kind only about middles of its subject, which the compiler cannot follow.
    isFor: (middle, office) => composerFor(middle as Middles[S], office) !== undefined,
    compose(given, language) {
      if (given.subject !== subject) throw new Failed('not-found')
      const dossier = given as Dossiers[S]
      const compose = composerFor(of.middleOf(dossier), dossier.office)
      if (!compose) throw new Failed('not-found')
      const printing = startPrinting(name, subject, dossier, language)
      const creator = dossier.identity?.name ?? ''
      return { kind: name, profile: printing.profile, language, creator, ...compose(printing) }
    },
  }
}
