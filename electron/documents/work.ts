import type { Composition } from '#shared/documents/block.ts'
import type { Dossier } from '#shared/documents/dossier.ts'
import type { DocumentKind } from '#shared/documents/kinds/names.ts'
import type { RuleReport } from '#shared/documents/report.ts'
import type { ErrorFacts } from '../error-facts.ts'
import type { Failure } from '#shared/failure.ts'
import type { Language } from '#shared/i18n/languages.ts'

/** What the document worker is asked to do. */
export type Task =
  | { kind: 'document'; document: DocumentKind; dossier: Dossier; language: Language | null; at: string }
  | { kind: 'docx'; composition: Composition; at: string }
  | { kind: 'check'; bytes: Uint8Array; profile: string; fileName: string }

/** A Word file with its title and how it stands against its own profile. */
export type MadeDocument = { bytes: Uint8Array; title: string; profile: string; report: RuleReport }

export type Answers = { document: MadeDocument; docx: Uint8Array; check: RuleReport }

export type Request = { id: number; task: Task }

/** `share` of a task done, from 0 to 1, or its end. */
export type Reply =
  | { id: number; share: number }
  | { id: number; value: Answers[Task['kind']] }
  /** `cause` describes an error nobody foresaw, for the log. */
  | { id: number; failure: Failure; cause?: ErrorFacts }
