import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import { basename } from 'node:path'
import { Failed } from '#shared/failure.ts'
import { withFailures } from '../failures.ts'
import { goOn, type Watch } from './watch.ts'

const step = 1 << 20

/** Copies a held file to a path that is made or emptied. Fails with `cancelled` or as the disk does. */
export function copyHeld({ handle, size }: { handle: number; size: number }, path: string, watch: Watch): void {
  withFailures({ file: basename(path) }, () => {
    const target = openSync(path, 'w', 0o600)
    try {
      const bytes = Buffer.allocUnsafe(step)
      for (let at = 0; at < size;) {
        goOn(watch)
        const read = readSync(handle, bytes, 0, Math.min(step, size - at), at)
        if (read === 0) throw new Failed('damaged', { detail: { found: at, expected: size } })
        writeAll(target, bytes.subarray(0, read))
        at += read
        watch.progress(at / size)
      }
    } finally {
      closeSync(target)
    }
  })
}

function writeAll(handle: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) done += writeSync(handle, bytes, done)
}
