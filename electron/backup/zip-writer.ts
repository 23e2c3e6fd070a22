import { closeSync, openSync, statSync, writeSync } from 'node:fs'
import { constants, crc32, deflateRawSync } from 'node:zlib'
import { Failed } from '#shared/failure.ts'
import { release } from './release.ts'

export type ZipWriter = {
  /** Begins a file; text goes to it until the next one begins. */
  file: (name: string) => void
  write: (text: string) => void
  /** Ends the archive and gives its length in bytes. */
  close: () => number
  /** Lets go of the file when the work failed. */
  abandon: () => void
}

type Entry = { name: Buffer; at: number; crc: number; packed: number; plain: number }

const blockLength = 1 << 18
const largest = 0xffff_ffff

/** Writes a ZIP archive piece by piece, so that memory stays small however much goes in. The clock is not asked. */
export function createZip(path: string): ZipWriter {
  const handle = openSync(path, 'w', 0o600)
  const entries: Entry[] = []
  let at = 0
  let waiting: string[] = []
  let waitingLength = 0
  let current: Entry | null = null

  function put(bytes: Uint8Array): void {
    for (let done = 0; done < bytes.length;) done += writeSync(handle, bytes, done)
    at += bytes.length
    // Larger archives need another format of ZIP; an office of that size cannot be read from a text file anyway.
    if (at > largest) throw new Failed('too-large', { detail: { limit: largest, unit: 'bytes' } })
  }

  // Every block ends on a byte, so that blocks packed one by one are one stream.
  function pack(): void {
    if (!current || waitingLength === 0) return
    const bytes = Buffer.from(waiting.join(''), 'utf8')
    waiting = []
    waitingLength = 0
    current.crc = crc32(bytes, current.crc)
    current.plain += bytes.length
    const packed = deflateRawSync(bytes, { level: 1, finishFlush: constants.Z_SYNC_FLUSH })
    current.packed += packed.length
    put(packed)
    release(packed)
    release(bytes)
  }

  function endFile(): void {
    if (!current) return
    pack()
    const last = Buffer.from([0x03, 0x00])
    current.packed += last.length
    put(last)
    put(numbers([0x08074b50, 4], [current.crc, 4], [current.packed, 4], [current.plain, 4]))
    current = null
  }

  return {
    file(name) {
      endFile()
      current = { name: Buffer.from(name, 'utf8'), at, crc: 0, packed: 0, plain: 0 }
      entries.push(current)
      put(
        Buffer.concat([
          numbers([0x04034b50, 4], ...common(current), [0, 4], [0, 4], [0, 4], ...lengths(current)),
          current.name,
        ]),
      )
    },
    write(text) {
      waiting.push(text)
      waitingLength += text.length
      if (waitingLength >= blockLength) pack()
    },
    close() {
      endFile()
      const begun = at
      for (const entry of entries) {
        const sizes: Number[] = [
          [entry.crc, 4],
          [entry.packed, 4],
          [entry.plain, 4],
        ]
        const rest: Number[] = [
          [0, 2],
          [0, 2],
          [0, 2],
          [0, 4],
          [entry.at, 4],
        ]
        put(
          Buffer.concat([
            numbers([0x02014b50, 4], [20, 2], ...common(entry), ...sizes, ...lengths(entry), ...rest),
            entry.name,
          ]),
        )
      }
      const length = at - begun
      put(
        numbers(
          [0x06054b50, 4],
          [0, 2],
          [0, 2],
          [entries.length, 2],
          [entries.length, 2],
          [length, 4],
          [begun, 4],
          [0, 2],
        ),
      )
      closeSync(handle)
      return statSync(path).size
    },
    abandon: () => closeSync(handle),
  }
}

type Number = [value: number, bytes: 2 | 4]

// Version 2.0, sizes behind the content, names in UTF-8, deflated, first of January 1980.
function common(_entry: Entry): Number[] {
  return [
    [20, 2],
    [0x0808, 2],
    [8, 2],
    [0, 2],
    [0x21, 2],
  ]
}

function lengths(entry: Entry): Number[] {
  return [
    [entry.name.length, 2],
    [0, 2],
  ]
}

function numbers(...all: Number[]): Buffer {
  const bytes = Buffer.alloc(all.reduce((sum, [, length]) => sum + length, 0))
  let at = 0
  for (const [value, length] of all) at = bytes.writeUIntLE(value >>> 0, at, length)
  return bytes
}
