import type { Composition } from '#shared/documents/block.ts'
import type { RuleReport } from '#shared/documents/report.ts'
import type { Failure } from '#shared/failure.ts'

/** What the document worker is asked to do. */
export type Task =
  | { kind: 'docx'; composition: Composition; at: string }
  | { kind: 'check'; bytes: Uint8Array; profile: string; fileName: string }

export type Answers = { docx: Uint8Array; check: RuleReport }

export type Request = { id: number; task: Task }

/** `share` of a task done, from 0 to 1, or its end. */
export type Reply =
  | { id: number; share: number }
  | { id: number; value: Uint8Array | RuleReport }
  | { id: number; failure: Failure }
