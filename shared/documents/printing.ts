import type { Directive } from '../entities/directive.ts'
import { createFormatter, type Formatter } from '../i18n/formatter.ts'
import type { Language } from '../i18n/languages.ts'
import { citations } from './cite.ts'
import type { Dossiers } from './dossier.ts'
import type { OfficeDossier } from './dossiers/office.ts'
import type { PlanDossier } from './dossiers/plan.ts'
import type { DocumentKind } from './kinds/names.ts'
import type { Paper } from './paper.ts'
import { resolveLayout, type Layout } from './profiles/resolve.ts'
import type { ProfileId } from './profiles/rule.ts'
import { subjects } from './subjects/all.ts'
import type { DocumentSubject } from './subjects/names.ts'

/** What every part of one document is printed with. */
export type Printing<D extends OfficeDossier = OfficeDossier> = {
  kind: DocumentKind
  dossier: D
  /** What head and foot say, of whatever the document is about. */
  paper: Paper
  profile: ProfileId
  layout: Layout
  /** The fixed words, days and numbers of the document's language. */
  words: Formatter
  /** Letter case of what the office wrote itself, which may be in another language than the document. */
  own: Formatter
  directive: (id: string) => Directive | undefined
  /** Names of units by their ids, in the order given; unknown ids are left out. */
  unitNames: (ids: readonly string[]) => string[]
  /** A directive in the running text: in full the first time in this document, short afterwards. */
  cite: (directive: Directive) => string
  /** Notes that a directive has been named in full. */
  named: (directive: Directive) => void
}

export type PlanPrinting = Printing<PlanDossier>

/** The means to print one document in a language; made anew for each document. */
export function startPrinting<S extends DocumentSubject>(
  kind: DocumentKind,
  subject: S,
  dossier: Dossiers[S],
  language: Language,
): Printing<Dossiers[S]> {
  const { middleOf, profileOf, languageOf, paperOf } = subjects[subject]
  const { office, layoutValues } = dossier
  const middle = middleOf(dossier)
  const words = createFormatter(language)
  const directives = new Map(dossier.directives.map((directive) => [directive.id, directive]))
  const units = new Map(dossier.units.map((unit) => [unit.id, unit.name]))
  const profile = profileOf(middle, office)
  return {
    kind,
    dossier,
    paper: paperOf(dossier, kind),
    profile,
    layout: resolveLayout(profile, layoutValues),
    words,
    own: createFormatter(languageOf(middle, office)),
    directive: (id) => directives.get(id),
    unitNames: (ids) => ids.flatMap((id) => units.get(id) ?? []),
    ...citations(words),
  }
}
