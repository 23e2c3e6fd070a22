import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'
import type { Watch } from '#db/backup/watch.ts'
import { Failed } from '#shared/failure.ts'
import type { EvidenceUnpacker } from './unpack-evidence.ts'
import type { BackupHeader } from './header.ts'
import type { Opener } from './keys.ts'
import { readBackupFile } from './read-file.ts'
import { readSettingsPart, type SettingsPart } from './settings-part.ts'

const longestSettings = 1 << 20

/**
 * Reads a whole backup and puts its database under a path, flushed to the disk, and its files of evidence into an
 * unpacker. Nothing may be done with either before this has returned. Fails as `readBackupFile`; what was written is then
 * the caller's to remove.
 */
export function extract(
  file: string,
  opener: Opener,
  { path, evidence }: { path: string; evidence: EvidenceUnpacker },
  watch: Watch,
): { header: BackupHeader; settings: SettingsPart | null } {
  const handle = openSync(path, 'w', 0o600)
  const settings: Buffer[] = []
  let length = 0
  try {
    const { header } = readBackupFile(
      file,
      opener,
      (part, bytes) => {
        if (part === 'evidence.files') evidence.take(bytes)
        if (part === 'office.db') writeAll(handle, bytes)
        if (part === 'settings.json' && (length += bytes.length) <= longestSettings) settings.push(Buffer.from(bytes))
      },
      watch,
    )
    if (evidence.finish() !== (header.evidence?.files ?? 0)) throw new Failed('backup-damaged')
    fsyncSync(handle)
    return { header, settings: readSettingsPart(Buffer.concat(settings).toString('utf8')) }
  } finally {
    closeSync(handle)
  }
}

function writeAll(handle: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) done += writeSync(handle, bytes, done)
}
