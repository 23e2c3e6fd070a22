import type { Row } from '../../entities/all.ts'
import type { Office } from '../../entities/office.ts'
import type { Language } from '../../i18n/languages.ts'
import type { Dossiers } from '../dossier.ts'
import type { Paper } from '../paper.ts'
import type { ProfileId } from '../profiles/rule.ts'
import type { DocumentSubject } from './names.ts'

/** What every document made of records of one entity follows, whatever its kind. */
export type Subject<S extends DocumentSubject> = {
  /** The record in the middle of its dossier. */
  recordOf: (dossier: Dossiers[S]) => Row<S>
  profileOf: (record: Row<S>, office: Office) => ProfileId
  /** The language its documents are written in, unless another is asked for. */
  languageOf: (record: Row<S>, office: Office) => Language
  paperOf: (dossier: Dossiers[S]) => Paper
}
