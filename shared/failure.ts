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
  'in-use',
  'damaged',
  'not-a-database',
  'foreign-file',
  'from-the-future',
  'network-folder',
  'synced-folder',
  'runtime-too-old',
  'file-in-use',
  'not-a-word-file',
  'too-large',
  'cancelled',
  'unexpected',
] as const

export type FailureCode = (typeof failureCodes)[number]

/** What is wrong with one field: the field's path and a kebab-case reason the messages know. */
export type Problem = { path: string; reason: string; limit?: number }

/** A failure as it crosses the process boundary. `detail` holds numbers and file names for the message, never a stack. */
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
