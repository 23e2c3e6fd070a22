import { statSync } from 'node:fs'
import { refuseUnsafePlace } from '#db/place.ts'

/**
 * Whether what lies in one folder is lost together with the other when a disk dies. A folder on a server, or one that a
 * service copies elsewhere, is not. Two partitions of one disk cannot be told from two disks.
 */
export function isSameDisk(folder: string, other: string): boolean {
  try {
    refuseUnsafePlace(folder)
    return statSync(folder).dev === statSync(other).dev
  } catch {
    return false
  }
}
