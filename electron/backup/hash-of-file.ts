import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import { goOn, type Watch } from '#db/backup/watch.ts'
import { withFailures } from '#db/failures.ts'

const piece = 1 << 20

/** The SHA-256 (hex) of a file, read piece by piece. Fails with `cancelled` or as the disk does. */
export function hashOfFile(path: string, watch: Watch): string {
  return withFailures({}, () => {
    const handle = openSync(path, 'r')
    try {
      const hash = createHash('sha256')
      const buffer = Buffer.allocUnsafe(piece)
      for (let at = 0; ;) {
        goOn(watch)
        const read = readSync(handle, buffer, 0, piece, at)
        if (read === 0) return hash.digest('hex')
        hash.update(buffer.subarray(0, read))
        at += read
      }
    } finally {
      closeSync(handle)
    }
  })
}
