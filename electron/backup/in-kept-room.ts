import { statfsSync, statSync } from 'node:fs'
import { fileOf } from '#db/generations.ts'
import type { OpenOffice } from '#db/open.ts'
import { isDiskFull, makeRoom } from '#db/reserve.ts'

/**
 * Makes a backup, and where the office's own disk has no room for the copy, once more in the room that is kept for that.
 * A full stick is no reason to give it up.
 */
export async function inKeptRoom<T>(office: OpenOffice, make: () => Promise<T>): Promise<T> {
  try {
    return await make()
  } catch (error) {
    if (!isDiskFull(error) || !isShort(office) || !makeRoom(office)) throw error
    return make()
  }
}

// The copy and the archive that is packed from it.
function isShort({ folder, generation }: OpenOffice): boolean {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize < statSync(fileOf(folder, generation)).size * 2 + (1 << 20)
}
