import { randomBytes } from 'node:crypto'
import { existsSync, rmSync, statfsSync, statSync } from 'node:fs'
import { open, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { Failed } from '#shared/failure.ts'
import { connectionOf, type OpenOffice } from './connection.ts'
import { failedOf } from './failures.ts'

const reserveName = 'reserve.bin'
const step = 1 << 20
const [least, most] = [8 * step, 64 * step]

/**
 * Keeps room on the office's disk for the moment it is full: a file that `makeRoom` removes. It has three times the
 * office's size, for a save, its log and the copy a backup is made from, within 8 and 64 MB. Tells whether it is there
 * afterwards; where the disk is short of room it is not made. Fails as the file system does.
 */
export async function keepReserve({ folder }: OpenOffice, officeFile: string): Promise<boolean> {
  const path = join(folder, reserveName)
  if (existsSync(path)) return true
  const size = Math.min(most, Math.max(least, Math.ceil((statSync(officeFile).size * 3) / step) * step))
  const { bavail, bsize } = statfsSync(folder)
  if (bavail * bsize < size * 2) return false
  // Removed at the next start if it stays unfinished.
  const unfinished = join(folder, `office-reserve-${process.pid}.part`)
  try {
    const handle = await open(unfinished, 'w', 0o600)
    try {
      // A disk that packs its files would give no room back for bytes that are all alike.
      for (let at = 0; at < size; at += step) await handle.write(randomBytes(step))
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(unfinished, path)
    return true
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw failedOf(error)
  }
}

/** Gives the room that was kept to whoever needs it now, and tells it; false where none is kept. */
export function makeRoom(office: OpenOffice): boolean {
  const path = join(office.folder, reserveName)
  if (!existsSync(path)) return false
  try {
    rmSync(path)
  } catch {
    return false
  }
  connectionOf(office).roomMade()
  return true
}

/** Runs work that may be run twice: once more where the disk was full and room could be made. */
export function withRoom<T>(office: OpenOffice, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!isDiskFull(error) || !makeRoom(office)) throw error
    return work()
  }
}

/** Whether an error says that the disk is full. */
export function isDiskFull(error: unknown): boolean {
  const failed = failedOf(error)
  return failed instanceof Failed && failed.failure.code === 'disk-full'
}
