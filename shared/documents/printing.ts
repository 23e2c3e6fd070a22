import type { Directive } from '../entities/directive.ts'
import { createFormatter, type Formatter } from '../i18n/formatter.ts'
import type { Language } from '../i18n/languages.ts'
import type { PlanDossier } from './dossier.ts'
import { citations } from './cite.ts'
import { resolveLayout, type Layout } from './profiles/resolve.ts'

/** What every part of one document is printed with. */
export type Printing = {
  dossier: PlanDossier
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

/** The means to print one document of a plan in a language; made anew for each document. */
export function startPrinting(dossier: PlanDossier, language: Language): Printing {
  const words = createFormatter(language)
  const directives = new Map(dossier.directives.map((directive) => [directive.id, directive]))
  const units = new Map(dossier.units.map((unit) => [unit.id, unit.name]))
  return {
    dossier,
    layout: resolveLayout(dossier.plan.profile, dossier.layoutValues),
    words,
    own: createFormatter(dossier.plan.language ?? dossier.office.documentLanguage),
    directive: (id) => directives.get(id),
    unitNames: (ids) => ids.flatMap((id) => units.get(id) ?? []),
    ...citations(words),
  }
}
