import type { Office } from '../../entities/office.ts'
import type { Language } from '../../i18n/languages.ts'
import type { Dossiers } from '../dossier.ts'
import type { DocumentKind } from '../kinds/names.ts'
import type { Paper } from '../paper.ts'
import type { ProfileId } from '../profiles/rule.ts'
import type { Middles } from './middle.ts'
import type { DocumentSubject } from './names.ts'

/** What every document of one subject follows, whatever its kind. */
export type Subject<S extends DocumentSubject> = {
  /** What the document is about, out of its dossier. */
  middleOf: (dossier: Dossiers[S]) => Middles[S]
  profileOf: (middle: Middles[S], office: Office) => ProfileId
  /** The language its documents are written in, unless another is asked for. */
  languageOf: (middle: Middles[S], office: Office) => Language
  /** What head and foot say; a summons and the minutes of one meeting have different numbers and days. */
  paperOf: (dossier: Dossiers[S], kind: DocumentKind) => Paper
}
