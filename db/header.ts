import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { Failed } from '#shared/failure.ts'
import { withFailures } from './failures.ts'

/** Marks a SQLite file as an office of this application: "EQP1". */
export const applicationId = 0x45515031

const magic = 'SQLite format 3\0'

/**
 * The schema version of an office's file, read from its first bytes. Nothing is opened, so a file that is refused stays
 * as it is: `not-a-database`, `foreign-file`, `damaged` where it ends within a page, or `from-the-future` with both
 * versions. Never for a file that is open.
 */
export function readVersion(path: string, newest: number): number {
  const file = basename(path)
  const header = firstBytes(path)
  if (header.length < 100 || header.toString('latin1', 0, 16) !== magic) {
    throw new Failed('not-a-database', { detail: { file } })
  }
  if (header.readUInt32BE(68) !== applicationId) throw new Failed('foreign-file', { detail: { file } })
  const version = header.readInt32BE(60)
  if (version > newest) throw new Failed('from-the-future', { detail: { file, found: version, known: newest } })
  refuseHalfPage(path, header)
  return version
}

// SQLite itself notices only when it comes to read the page that was cut. With a log beside it the end may be half: the
// power went while pages were carried over, and the log still has all of them.
function refuseHalfPage(path: string, header: Buffer): void {
  const log = statSync(`${path}-wal`, { throwIfNoEntry: false })
  if (log !== undefined && log.size > 0) return
  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16)
  const { size } = statSync(path)
  if (pageSize < 512 || size % pageSize !== 0) {
    throw new Failed('damaged', { detail: { file: basename(path), found: size } })
  }
}

function firstBytes(path: string): Buffer {
  return withFailures({ file: basename(path) }, () => {
    const handle = openSync(path, 'r')
    try {
      const bytes = Buffer.alloc(100)
      return bytes.subarray(0, readSync(handle, bytes, 0, 100, 0))
    } finally {
      closeSync(handle)
    }
  })
}
