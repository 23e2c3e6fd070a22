/** Everything that can go wrong with a call, closed; the renderer and the command line choose the words. */
export const failureCodes = [
  'invalid',
  'not-allowed',
  'not-found',
  'conflict',
  'no-office',
  'nothing-to-undo',
  'disk-full',
  'read-only',
  'no-access',
  'office-missing',
  'in-use',
  'damaged',
  'not-a-database',
  'foreign-file',
  'from-the-future',
  'network-folder',
  'synced-folder',
  'runtime-too-old',
  'file-in-use',
  'no-such-file',
  'folder-missing',
  'not-a-word-file',
  'not-a-folder',
  'too-large',
  'not-a-backup',
  'backup-cut',
  'backup-damaged',
  'backup-not-readable',
  'passphrase-needed',
  'wrong-passphrase',
  'signed-out',
  'not-permitted',
  'wrong-password',
  'too-many-tries',
  'last-administrator',
  'other-office',
  'evidence-missing',
  'evidence-changed',
  'not-shown',
  'cancelled',
  'unexpected',
] as const

export type FailureCode = (typeof failureCodes)[number]

/** What is wrong with one field: the field's path and a kebab-case reason the messages know. */
export type Problem = { path: string; reason: string; limit?: number }

/** What a limit counts; the words are `failure.fact.limit.<unit>`. */
export type LimitUnit = 'bytes' | 'characters' | 'characters-of-item' | 'items' | 'parts'

/**
 * A failure as it crosses the process boundary. `detail` holds numbers and file names for the message, never a stack; a
 * `limit` in it comes with its `unit` (see `tooLarge`).
 */
export type Failure = { code: FailureCode; problems?: Problem[]; detail?: Record<string, string | number> }

export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure }

/** A failure on its way to the dispatcher. */
export class Failed extends Error {
  readonly failure: Failure

  constructor(code: FailureCode, more: Omit<Failure, 'code'> = {}, cause?: unknown) {
    super(code, { cause })
    this.name = 'Failed'
    this.failure = { code, ...more }
  }
}

/** More than there may be of something: `too-large` with the limit that was passed, and what is known beside it. */
export function tooLarge(limit: number, unit: LimitUnit, more: Record<string, string | number> = {}): Failed {
  return new Failed('too-large', { detail: { ...more, limit, unit } })
}
