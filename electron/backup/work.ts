import type { ErrorFacts } from '../error-facts.ts'
import type { Failure } from '#shared/failure.ts'
import type { Drilled } from './fire-drill.ts'
import type { Salvaged } from '#db/salvage.ts'
import type { SalvageTask } from '../salvage/salvage-office.ts'
import type { BackupKeys, Opener } from './keys.ts'
import type { MadeBackup, MakeBackup } from './make-backup.ts'
import type { Prepared, PrepareRestore } from './prepare-restore.ts'
import type { Verified } from './verify-backup.ts'

/** What the backup worker is asked to do. */
export type Task =
  | { kind: 'make'; make: MakeBackup }
  | { kind: 'verify'; file: string; opener: Opener; scratch: string }
  | { kind: 'prepare'; prepare: PrepareRestore }
  | { kind: 'drill'; file: string; opener: Opener; scratch: string; now: number }
  | { kind: 'salvage'; salvage: SalvageTask }
  | { kind: 'keys'; passphrase: string; recoveryKey: string }

export type Answers = {
  make: MadeBackup
  verify: Verified
  prepare: Prepared
  drill: Drilled
  salvage: Salvaged[]
  keys: BackupKeys
}

/** `stop` holds one number; anything but 0 ends the task with `cancelled`. */
export type Request = { id: number; task: Task; stop: SharedArrayBuffer }

export type Reply =
  | { id: number; share: number }
  /** The office's file may change again. */
  | { id: number; copied: true }
  | { id: number; value: Answers[Task['kind']] }
  /** `cause` describes an error nobody foresaw, for the log. */
  | { id: number; failure: Failure; cause?: ErrorFacts }
