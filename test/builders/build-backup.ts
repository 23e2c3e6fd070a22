import { holdFile } from '#db/backup/hold-file.ts'
import { nextSequence } from '#db/backup/sequence.ts'
import { unwatched, type Watch } from '#db/backup/watch.ts'
import type { OpenOffice } from '#db/open.ts'
import { deriveKeys, type BackupKeys } from '#electron/backup/keys.ts'
import { makeBackup, type MadeBackup } from '#electron/backup/make-backup.ts'
import { newRecoveryKey } from '#electron/backup/recovery-key.ts'
import { Failed } from '#shared/failure.ts'

export const passphrase = 'Bình đẳng giới 2026'
export const recoveryKey = newRecoveryKey()

let derived: BackupKeys | null = null

/** Keys of the passphrase above, worked out cheaply: a real cost takes a third of a second each time. */
export function testKeys(): BackupKeys {
  derived ??= deriveKeys(passphrase, recoveryKey, 4_096)
  return derived
}

type Wanted = {
  target: string
  keys?: BackupKeys | null
  at?: string
  watch?: Watch
  onCopied?: () => void
  capsule?: boolean
}

/** A backup of an open office, made in this thread. */
export function buildBackup(office: OpenOffice, { target, keys = null, capsule = true, ...rest }: Wanted): MadeBackup {
  const sequence = nextSequence(office, 0)
  const held = holdFile(office)
  return makeBackup(
    {
      held,
      scratch: office.folder,
      office: office.folder,
      target,
      application: '0.1.0',
      at: rest.at ?? '2026-11-22T08:00:00.000Z',
      sequence,
      settings: JSON.stringify({ language: 'vi', theme: 'light', keys }),
      keys,
      capsule,
    },
    () => {
      rest.onCopied?.()
      if (!held.release()) throw new Failed('cancelled')
    },
    rest.watch ?? unwatched,
  )
}
