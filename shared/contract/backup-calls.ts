import { z } from 'zod'
import { entityNames } from '../entities/names.ts'
import type { AppState } from './office-calls.ts'
import { failureCodes } from '../failure.ts'
import { command, query } from './call.ts'

const nothing = z.strictObject({})
const number = z.int().min(0)
/** How many records of each entity there are. */
export const countsSchema = z.partialRecord(z.enum(entityNames), number)

// Long enough for any sentence; shorter than eight characters is no protection.
const passphrase = z.string().min(8).max(200)
const secret = z.string().max(200).nullable()

/** A backup that was made. */
export const madeSchema = z.strictObject({
  sequence: number,
  at: z.string(),
  folder: z.string(),
  file: z.string(),
  /** Bytes. */
  size: number,
  locked: z.boolean(),
  /** It lies on the disk the office itself lies on. */
  sameDisk: z.boolean(),
  counts: countsSchema,
  /** Files of evidence in it, their bytes, and how many were missing or changed and are not in it. */
  evidence: z.strictObject({ files: number, bytes: number, left: number }).optional(),
})
export type MadeSummary = z.infer<typeof madeSchema>

/** When a backup makes itself: once a day, or then and when the program is closed; always only after a change. */
const automaticTimes = z.enum(['daily', 'end'])

/** Backups that make themselves, as somebody asked for them. */
export const automaticSchema = z.strictObject({ when: automaticTimes, folder: z.string() })

/** Why the last one that was to make itself could not be made. */
export const automaticFailedSchema = z.strictObject({ at: z.string(), code: z.enum(failureCodes) })

const automatic = automaticSchema.extend({ failed: automaticFailedSchema.nullable() })
export type AutomaticBackup = z.infer<typeof automatic>

const state = z.strictObject({
  /** `undecided` until a passphrase was set, or somebody chose to do without. */
  protection: z.enum(['undecided', 'locked', 'open']),
  /** Where the next backup goes unless somebody says otherwise. */
  folder: z.string().nullable(),
  /** The last backup; read back and found right. */
  last: madeSchema.nullable(),
  /** The last one on another disk. */
  outside: madeSchema.nullable(),
  /** Saves since the last backup on another disk; null if there is none, or nobody can tell. */
  changes: number.nullable(),
  /** It is time for a backup on another disk. */
  due: z.boolean(),
  /** The last restore for trial that brought back every row. */
  proven: z.strictObject({ at: z.string(), sequence: number, computer: z.string(), counts: countsSchema }).nullable(),
  /** Backups that make themselves; null where nobody asked for them. */
  automatic: automatic.nullable(),
  /** What one can go back to after a restore, and how much was saved since. */
  wayBack: z
    .strictObject({
      restoredAt: z.string(),
      sequence: number,
      at: z.string(),
      until: z.string(),
      changes: number.nullable(),
    })
    .nullable(),
})
export type BackupRoom = z.infer<typeof state>

const looked = z.strictObject({
  handle: z.string(),
  file: z.string(),
  office: z.string(),
  sequence: number,
  at: z.string(),
  locked: z.boolean(),
  /** The passphrase is known on this PC. */
  known: z.boolean(),
  counts: countsSchema,
  /** What the backup would take the place of; null if this PC has no office yet. */
  present: z
    .strictObject({
      sameOffice: z.boolean(),
      counts: countsSchema,
      /** Saves that would be lost; null where the two are not one line. */
      changes: number.nullable(),
      /** When the last of them was made. */
      lastAt: z.string().nullable(),
    })
    .nullable(),
})
export type LookedAt = z.infer<typeof looked>

const chosen = { handle: z.string().max(80), secret }

/** Calls on backups. Which folder and which file is asked in the main process. */
export const backupCalls = {
  'backup.state': query(nothing, state),
  /** Sets the passphrase that backups are locked with and gives the recovery key to print; null: they are not locked. */
  'backup.protect': command(
    z.strictObject({ passphrase: passphrase.nullable() }),
    z.strictObject({ recoveryKey: z.string().nullable() }),
  ),
  /** Makes a backup in the folder of last time, or asks for one. `passphrase-needed` before `backup.protect`. */
  'backup.make': command(
    z.strictObject({ place: z.enum(['last', 'choose']) }),
    z.strictObject({ made: madeSchema, removed: number }),
  ),
  /** Has backups make themselves, in the folder of last time or one that is asked for; `never` ends that. */
  'backup.automatic': command(
    z.strictObject({ when: z.enum([...automaticTimes.options, 'never']), place: z.enum(['last', 'choose']) }),
    state,
  ),
  /** Ends what is being done with backups; it fails with `cancelled` and leaves nothing. */
  'backup.cancel': command(nothing, nothing),
  /** Lets the person choose a backup and tells what it holds and what it would take the place of. */
  'backup.look': command(nothing, looked),
  /** The same for the backup the program was started with by a double-click, once; null where there is none. */
  'backup.given': command(nothing, looked.nullable()),
  /** The same for a file that was dropped on the window, by the handle the preload script gave. */
  'backup.dropped': command(z.strictObject({ handle: z.string().max(80) }), looked),
  /** Proves a chosen backup to its last byte; without its passphrase, not what is inside. */
  'backup.verify': command(z.strictObject(chosen), z.strictObject({ sealed: z.boolean() })),
  /** Makes a chosen backup the office. `other-office` unless that is wanted. */
  'backup.restore': command(z.strictObject({ ...chosen, otherOffice: z.boolean() }), z.custom<AppState>()),
  /** Makes what was before the last restore the office again. */
  'backup.goBack': command(nothing, z.custom<AppState>()),
  /** Restores the last backup for trial and compares every row. */
  'backup.drill': command(nothing, state),
  /** Shows the last backup in its folder. */
  'backup.reveal': command(nothing, nothing),
}
