import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { checkCopy, type CopyFacts } from '#db/backup/copy-facts.ts'
import { partOf, type Watch } from '#db/backup/watch.ts'
import { Failed } from '#shared/failure.ts'
import { inBackup } from './backup-failure.ts'
import { extract } from './extract.ts'
import type { BackupHeader } from './header.ts'
import type { Opener } from './keys.ts'
import { requireSpace } from './make-backup.ts'
import { readBackupFile, readBackupHeader } from './read-file.ts'
import { unpackEvidence } from './unpack-evidence.ts'

export type Verified = {
  header: BackupHeader
  /** Every byte is as it was written, but what is inside was not looked at, because it is locked. */
  sealed: boolean
}

/**
 * Proves a backup: every byte against its hash, then the database inside against itself and against what the header
 * says. Without a passphrase only the bytes of an encrypted backup are proven. `scratch` is a folder on this PC.
 * Nothing else is written. Fails as `readBackupFile` and `checkCopy`.
 */
export function verifyBackup(file: string, opener: Opener, scratch: string, watch: Watch): Verified {
  const header = readBackupHeader(file)
  if (header.encryption !== null && 'secret' in opener && opener.secret === null) {
    return { header: readBackupFile(file, opener, null, watch).header, sealed: true }
  }
  const path = join(scratch, `office-verify-${process.pid}-${randomBytes(4).toString('hex')}.part`)
  return inBackup(file, () => {
    try {
      requireSpace(scratch, databaseLength(header) * 1.1)
      extract(file, opener, { path, evidence: unpackEvidence(null) }, partOf(watch, 0, 0.8))
      requireFacts(header, checkCopy(path, header.dump !== null))
      watch.progress(1)
      return { header, sealed: false }
    } finally {
      for (const each of [path, `${path}-journal`, `${path}-wal`]) rmSync(each, { force: true })
    }
  })
}

/** Fails with `backup-damaged` when a database is not the one its backup's header tells of. */
export function requireFacts(header: BackupHeader, facts: CopyFacts): void {
  const same =
    (header.dump === null || facts.dump === header.dump) &&
    facts.schema === header.schema &&
    facts.officeId === header.office.id &&
    facts.history.entries === header.history.entries &&
    facts.audit?.entries === header.audit?.entries &&
    facts.audit?.seal === header.audit?.seal
  if (!same) throw new Failed('backup-damaged')
}

/** The bytes of the database inside. */
export function databaseLength({ parts }: BackupHeader): number {
  return parts.find(({ name }) => name === 'office.db')?.length ?? 0
}
