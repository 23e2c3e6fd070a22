import { openSync } from 'node:fs'
import { Failed } from '#shared/failure.ts'
import { connectionOf, reading, type OpenOffice } from '../connection.ts'

/** An office's file standing still, so that it can be copied from another thread while people go on saving. */
export type HeldFile = {
  /** Reads the file; may be used in any thread of this process, and nobody but the office may close it. */
  handle: number
  /** Bytes. */
  size: number
  /** Ends the hold, once; false when the file changed meanwhile, so that what was copied is worth nothing. */
  release: () => boolean
}

// Resolves when the hold of an office's file is over.
const ends = new WeakMap<OpenOffice, Promise<void>>()

/**
 * Moves everything saved into the file and keeps it as it is from then on: saves stay in the write-ahead log until the
 * release. Nothing is locked and nobody waits. Fails with `in-use` while another copy is being made.
 */
export function holdFile(office: OpenOffice): HeldFile {
  return reading(office, (connection) => {
    if (connection.damage !== null) throw connection.damage
    if (connection.held) throw new Failed('in-use')
    const { client } = connection
    const [moved] = client.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]
    if (moved?.busy !== 0) throw new Failed('in-use')
    connection.handle ??= openSync(client.name, 'r')
    connection.hold(true)
    const pages = Number(client.pragma('page_count', { simple: true }))
    const size = pages * Number(client.pragma('page_size', { simple: true }))
    let over = false
    let ended = () => {}
    ends.set(office, new Promise((resolve) => (ended = resolve)))
    return {
      handle: connection.handle,
      size,
      release() {
        if (over) return false
        over = true
        ends.delete(office)
        ended()
        const whole = connection.held && connection.damage === null && isOpen(office)
        if (connection.held) connection.hold(false)
        return whole
      },
    }
  })
}

/** Holds the file as `holdFile` does, once whoever copies it now has done so. */
export async function holdInTurn(office: OpenOffice): Promise<HeldFile> {
  for (let end = ends.get(office); end !== undefined; end = ends.get(office)) await end
  return holdFile(office)
}

function isOpen(office: OpenOffice): boolean {
  try {
    connectionOf(office)
    return true
  } catch {
    return false
  }
}
