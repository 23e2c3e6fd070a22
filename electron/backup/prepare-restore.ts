import { rmSync } from 'node:fs'
import { prepareRestored, presentGeneration, restoreFile } from '#db/backup/adopt.ts'
import type { Counts } from '#db/backup/copy-facts.ts'
import { partOf, type Watch } from '#db/backup/watch.ts'
import { inBackup } from './backup-failure.ts'
import { extract } from './extract.ts'
import type { BackupHeader } from './header.ts'
import type { Opener } from './keys.ts'
import { requireSpace } from './make-backup.ts'
import { readBackupHeader } from './read-file.ts'
import type { SettingsPart } from './settings-part.ts'
import { unpackEvidence } from './unpack-evidence.ts'
import { databaseLength, requireFacts } from './verify-backup.ts'

export type PrepareRestore = {
  file: string
  opener: Opener
  /** The office's folder; made if there is none. */
  folder: string
  /** The highest number of a backup this PC knows of. */
  sequence: number
  now: number
  /** Whether the rows are hashed although the backup has no hash to compare them with. */
  dump?: boolean
}

export type Prepared = {
  /** The finished file; `switchTo` makes it the office. */
  path: string
  header: BackupHeader
  settings: SettingsPart | null
  /** What the office will hold, after its schema was brought up to date. */
  counts: Counts
  /** SHA-256 (hex) of all rows as they came, before anything was brought up to date; null where nobody asked for it. */
  dump: string | null
}

/**
 * Does everything about a restore but the switch: reads and proves the whole backup, checks its database, brings it to
 * the newest schema. The office beside it is not touched. Fails as `verifyBackup`, and leaves no file then.
 */
export function prepareRestore(task: PrepareRestore, watch: Watch): Prepared {
  const header = readBackupHeader(task.file)
  const path = restoreFile(task.folder)
  const { sequence, at } = header
  const evidence = unpackEvidence(task.folder)
  return inBackup(task.file, () => {
    try {
      // The copy, the log of a migration, and room to go on working.
      requireSpace(task.folder, databaseLength(header) * 2 + (header.evidence?.bytes ?? 0))
      const { settings } = extract(task.file, task.opener, { path, evidence }, partOf(watch, 0, 0.6))
      const { before, counts } = prepareRestored(path, {
        backup: { sequence, at },
        sequence: task.sequence,
        previous: presentGeneration(task.folder),
        now: task.now,
        dump: task.dump === true || header.dump !== null,
      })
      requireFacts(header, before)
      evidence.place()
      watch.progress(1)
      return { path, header, settings, counts, dump: before.dump }
    } catch (error) {
      evidence.abandon()
      for (const each of [path, `${path}-journal`, `${path}-wal`]) rmSync(each, { force: true })
      throw error
    }
  })
}
