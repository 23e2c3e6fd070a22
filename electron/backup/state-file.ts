import { join } from 'node:path'
import { z } from 'zod'
import {
  automaticFailedSchema,
  automaticSchema,
  countsSchema,
  madeSchema,
  type MadeSummary,
} from '#shared/contract/backup-calls.ts'
import { jsonFile, type JsonFile } from '#db/json-file.ts'
import { backupKeysSchema } from './keys.ts'

const number = z.int().min(0)
const history = z.strictObject({ entries: number, step: number, clock: z.string(), at: z.string() })

const audit = z.strictObject({ entries: number, seal: z.string() }).nullable().default(null)

const made = madeSchema.extend({ history, audit })

const stateSchema = z.strictObject({
  /** `undecided` until a passphrase was set, or somebody chose to do without. */
  protection: z.enum(['undecided', 'locked', 'open']),
  keys: backupKeysSchema.nullable(),
  /** Where the last backup went; offered for the next. */
  folder: z.string().nullable(),
  sequence: number,
  last: made.nullable(),
  /** The last one with an archive for people without the application. */
  capsule: z.strictObject({ at: z.string(), folder: z.string(), file: z.string() }).nullable().default(null),
  /** The last one on another disk than the office. */
  outside: made.nullable(),
  /** Backups that make themselves, where somebody asked for them. */
  automatic: automaticSchema.nullable().default(null),
  automaticFailed: automaticFailedSchema.nullable().default(null),
  /** The last restore for trial that brought every row back. */
  proven: z.strictObject({ at: z.string(), sequence: number, computer: z.string(), counts: countsSchema }).nullable(),
})

/** What this PC knows of an office's backups, kept beside the office's file and not in it. */
export type BackupState = z.infer<typeof stateSchema>
export type Made = z.infer<typeof made>

const nothing: BackupState = {
  protection: 'undecided',
  keys: null,
  folder: null,
  sequence: 0,
  last: null,
  capsule: null,
  outside: null,
  automatic: null,
  automaticFailed: null,
  proven: null,
}

/** Reads what is known of an office's backups: nothing where no file is. Fails where it cannot be read. */
export function readBackupState(folder: string): BackupState {
  return fileIn(folder).read()
}

/** Changes what is known, flushed to the disk. Fails as the file system does. */
export function changeBackupState(folder: string, change: Partial<BackupState>): BackupState {
  return fileIn(folder).change((now) => ({ ...now, ...change }))
}

/** What the window is told of a backup. */
export function summaryOf({ history: _history, audit: _audit, ...summary }: Made): MadeSummary {
  return summary
}

function fileIn(folder: string): JsonFile<BackupState> {
  const parse = (value: unknown) => stateSchema.safeParse(value).data ?? null
  return jsonFile(join(folder, 'backups.json'), { parse, empty: nothing })
}
