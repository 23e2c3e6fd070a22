import { rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import { Failed } from '#shared/failure.ts'
import { copyHeld } from './backup/copy-held.ts'
import { metaOf, requireSound } from './backup/copy-facts.ts'
import { putMeta } from './backup/sequence.ts'
import { unwatched } from './backup/watch.ts'
import { instantOf } from './clock.ts'
import { connectionOf, reading, type OpenOffice } from './connection.ts'
import { withFailures } from './failures.ts'
import { writeAside } from './write.ts'

const week = 7 * 24 * 60 * 60 * 1000

/** Whether an office's file was last checked through and through a week ago or longer, or at a time yet to come. */
export function isCheckDue(office: OpenOffice, now: number): boolean {
  const last = Date.parse(reading(office, ({ client }) => metaOf(client, 'soundAt')) ?? '')
  return Number.isNaN(last) || last > now || now - last >= week
}

/** Remembers that an office's file proved to be sound. */
export function noteSound(office: OpenOffice, now: number): void {
  writeAside(office, ({ client }) => putMeta(client, 'soundAt', instantOf(now)))
}

/** Stops all further writing to an office whose file is damaged. */
export function noteDamaged(office: OpenOffice, failure: Failed): void {
  connectionOf(office).markDamaged(failure)
}

/**
 * Copies a held file to a path and checks the copy: every page, index and constraint, and every reference. It takes
 * seconds for a large office, so it is for a worker. `onCopied` is told once the held file is needed no more; the copy is
 * removed at the end. Fails with `damaged` or as the disk does.
 */
export function checkHeld(held: { handle: number; size: number }, path: string, onCopied: () => void): void {
  try {
    copyHeld(held, path, unwatched)
    onCopied()
    withFailures({}, () => {
      const client = new Database(path, { fileMustExist: true })
      try {
        client.pragma('trusted_schema = OFF')
        client.pragma('cell_size_check = ON')
        requireSound(client)
      } finally {
        client.close()
      }
    })
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(path + end, { force: true })
  }
}
