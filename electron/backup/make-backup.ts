import { randomBytes } from 'node:crypto'
import { existsSync, rmSync, statfsSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { checkCopy, type CopyFacts } from '#db/backup/copy-facts.ts'
import { copyHeld } from '#db/backup/copy-held.ts'
import { partOf, type Watch } from '#db/backup/watch.ts'
import { failedOf, withFailures } from '#db/failures.ts'
import { placeFile } from '#db/replace-file.ts'
import { systemCode } from '#db/system-code.ts'
import { Failed } from '#shared/failure.ts'
import { writeCapsule } from './capsule.ts'
import { backupFileName } from './file-name.ts'
import { packEvidence } from './evidence-part.ts'
import type { BackupHeader } from './header.ts'
import type { BackupKeys } from './keys.ts'
import { readBackupFile } from './read-file.ts'
import { writeBackupFile, type Source } from './write-file.ts'

export type MakeBackup = {
  /** The office's file as `holdFile` gives it. */
  held: { handle: number; size: number }
  /** A folder on this PC for the copy, which is not encrypted. */
  scratch: string
  /** The folder whose evidence files go with it. */
  office: string
  /** Where the backup goes. */
  target: string
  application: string
  /** Instant with Z. */
  at: string
  sequence: number
  /** What goes with the records: the PC's settings for this office, as JSON. */
  settings: string
  /** Null: readable by anybody who has the file. */
  keys: BackupKeys | null
  /** With an archive for people without the application, and a hash of all rows: seven times the work of all else. */
  capsule: boolean
}

export type MadeBackup = { file: string; folder: string; size: number; hash: string; header: BackupHeader }

/**
 * Makes one backup: copy, check of the copy, everything into one file under a temporary name, flushed, read back from
 * first to last byte, and only then given its name. A kill at any point leaves no file under that name, or the whole
 * one. `onCopied` is called as soon as the office's file may change again. Fails with `damaged`, `disk-full`,
 * `read-only`, `no-access`, `backup-not-readable` or `cancelled`.
 */
export function makeBackup(task: MakeBackup, onCopied: () => void, watch: Watch): MadeBackup {
  const copy = join(task.scratch, `office-backup-${process.pid}-${task.sequence}.part`)
  const capsule = join(task.scratch, `office-capsule-${process.pid}-${task.sequence}.part`)
  try {
    requireSpace(task.scratch, task.held.size * (task.capsule ? 2 : 1.1))
    try {
      copyHeld(task.held, copy, partOf(watch, 0, 0.2))
    } finally {
      onCopied()
    }
    const facts = checkCopy(copy, task.capsule)
    if (facts.sequence !== task.sequence) throw new Failed('damaged', { detail: { found: facts.sequence } })
    watch.progress(0.3)
    const packed = task.capsule ? writeCapsule(copy, capsule, factsFor(task, facts), partOf(watch, 0.3, 0.4)) : null
    const evidence = packEvidence(copy, task.office, partOf(watch, 0.4, 0.5))
    const settings = Buffer.from(task.settings, 'utf8')
    return store(task, { ...facts, evidence: evidence.counts }, watch, [
      { name: 'office.db', length: statSync(copy).size, from: copy },
      { name: 'settings.json', length: settings.length, from: settings },
      ...(evidence.source === null ? [] : [evidence.source]),
      ...(packed === null ? [] : [{ name: 'capsule.zip' as const, length: packed, from: capsule }]),
    ])
  } finally {
    for (const path of [copy, `${copy}-journal`, `${copy}-wal`, capsule]) rmSync(path, { force: true })
  }
}

type Facts = CopyFacts & Pick<BackupHeader, 'evidence'>

function factsFor(task: MakeBackup, facts: Facts): Omit<BackupHeader, 'parts' | 'encryption'> {
  return {
    application: task.application,
    schema: facts.schema,
    office: { id: facts.officeId, name: facts.officeName },
    device: facts.deviceId,
    sequence: task.sequence,
    at: task.at,
    counts: facts.counts,
    history: facts.history,
    audit: facts.audit,
    dump: facts.dump,
    ...(facts.evidence && { evidence: facts.evidence }),
  }
}

function store(task: MakeBackup, facts: Facts, watch: Watch, sources: Source[]): MadeBackup {
  const unfinished = join(task.target, `.equiplan-${randomBytes(6).toString('hex')}.tmp`)
  requireSpace(
    task.target,
    sources.reduce((sum, { length }) => sum + length, 1 << 20),
  )
  try {
    const written = writeBackupFile(unfinished, factsFor(task, facts), sources, task.keys, partOf(watch, 0.5, 0.75))
    requireSame(unfinished, written, partOf(watch, 0.75, 1))
    const path = nameIt(unfinished, task)
    const size = statSync(path).size
    return { file: basename(path), folder: task.target, size, hash: written.hash, header: written.header }
  } catch (error) {
    removeIfThere(unfinished)
    throw failedOf(error)
  }
}

// What is read is decrypted too, so that the backup is known to open.
function requireSame(path: string, written: { hash: string; key: Buffer }, watch: Watch): void {
  try {
    const { hash } = readBackupFile(path, { key: written.key }, () => undefined, watch)
    if (hash === written.hash) return
  } catch (error) {
    if (error instanceof Failed && error.failure.code === 'cancelled') throw error
    throw new Failed('backup-not-readable', {}, error)
  }
  throw new Failed('backup-not-readable')
}

function nameIt(unfinished: string, { target, sequence, at }: MakeBackup, count = 1): string {
  const path = join(target, backupFileName(sequence, at, count))
  try {
    placeFile(unfinished, path)
    return path
  } catch (error) {
    const code = systemCode(error)
    if (code === 'EEXIST' && count < 100) return nameIt(unfinished, { target, sequence, at } as MakeBackup, count + 1)
    // Some network shares cannot flush a folder. The name is there, and the content was flushed before.
    if (!['EINVAL', 'ENOTSUP', 'EOPNOTSUPP'].includes(code) || !existsSync(path)) throw error
    rmSync(unfinished, { force: true })
    return path
  }
}

// A stick that was pulled out cannot be tidied up.
function removeIfThere(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // The failure that is being told of matters more.
  }
}

/** Fails with `disk-full` before anything is written where a file of that size, bytes, will not fit. */
export function requireSpace(folder: string, needed: number): void {
  withFailures({}, () => {
    const { bavail, bsize } = statfsSync(folder)
    if (bavail * bsize < needed) throw new Failed('disk-full', { detail: { needed, free: bavail * bsize } })
  })
}
