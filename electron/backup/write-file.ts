import { createHash, randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs'
import { basename } from 'node:path'
import { withFailures } from '#db/failures.ts'
import { goOn, type Watch } from '#db/backup/watch.ts'
import { Failed } from '#shared/failure.ts'
import { sealChunk } from './chunk-cipher.ts'
import { encodeHeader, plainLength, type BackupHeader, type PartName } from './header.ts'
import { lockKey, type BackupKeys } from './keys.ts'
import { chunkCount, chunkLength, endMark, hashLength } from './layout.ts'
import { release } from './release.ts'

type Piece = { length: number; from: string | Buffer }

/** A part's content: a finished file, bytes, or several of these one after the other. */
export type Source = { name: PartName; length: number; from: string | Buffer | readonly Piece[] }

export type WrittenFile = {
  /** SHA-256 (hex) over the whole file but its own hash and the end mark. */
  hash: string
  header: BackupHeader
  /** The key this backup alone is encrypted with; of no use where it is not. */
  key: Buffer
}

/**
 * Writes a backup under a temporary name and flushes it to the disk. Without keys it is readable by anybody. Memory stays
 * at some megabytes. Fails with `cancelled` or as the disk does, and leaves what it wrote to the caller.
 */
export function writeBackupFile(
  path: string,
  facts: Omit<BackupHeader, 'parts' | 'encryption'>,
  sources: Source[],
  keys: BackupKeys | null,
  watch: Watch,
): WrittenFile {
  const key = randomBytes(32)
  const nonce = randomBytes(7)
  const encryption =
    keys === null
      ? null
      : { cipher: 'aes-256-gcm' as const, nonce: nonce.toString('base64'), slots: lockKey(key, keys) }
  const header: BackupHeader = { ...facts, parts: sources.map(({ name, length }) => ({ name, length })), encryption }
  return withFailures({ file: basename(path) }, () => {
    const handle = openSync(path, 'wx', 0o600)
    try {
      const hash = createHash('sha256')
      const put = (bytes: Uint8Array) => {
        hash.update(bytes)
        writeAll(handle, bytes)
      }
      const encoded = encodeHeader(header)
      put(encoded)
      const sealing = { key, nonce, header: encoded.subarray(-hashLength) }
      const total = plainLength(header)
      const last = chunkCount(total) - 1
      let number = 0
      let done = 0
      for (const chunk of chunksOf(sources)) {
        goOn(watch)
        if (encryption === null) put(chunk)
        else {
          for (const piece of sealChunk(sealing, chunk, number, number === last)) {
            put(piece)
            release(piece)
          }
        }
        number += 1
        done += chunk.length
        watch.progress(total === 0 ? 1 : done / total)
      }
      const sum = hash.digest()
      writeAll(handle, sum)
      writeAll(handle, endMark)
      fsyncSync(handle)
      return { hash: sum.toString('hex'), header, key }
    } finally {
      closeSync(handle)
    }
  })
}

// All parts one after the other, in pieces of one length. A piece is used up before the next one is asked for.
function* chunksOf(sources: Source[]): Generator<Buffer> {
  const chunk = Buffer.allocUnsafe(chunkLength)
  let filled = 0
  for (const source of sources.flatMap(piecesOf)) {
    for (let at = 0; at < source.length;) {
      const read = readPiece(source, at, chunk, filled)
      if (read === 0) throw new Failed('unexpected', { detail: { found: at, expected: source.length } })
      at += read
      filled += read
      if (filled === chunkLength) {
        yield chunk
        filled = 0
      }
    }
  }
  if (filled > 0 || sources.every(({ length }) => length === 0)) yield chunk.subarray(0, filled)
}

function piecesOf({ from, length }: Source): readonly Piece[] {
  return typeof from === 'string' || Buffer.isBuffer(from) ? [{ length, from }] : from
}

function readPiece({ from, length }: Piece, at: number, chunk: Buffer, filled: number): number {
  const wanted = Math.min(chunk.length - filled, length - at)
  if (typeof from !== 'string') return from.copy(chunk, filled, at, at + wanted)
  const handle = openSync(from, 'r')
  try {
    return readSync(handle, chunk, filled, wanted, at)
  } finally {
    closeSync(handle)
  }
}

function writeAll(handle: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) done += writeSync(handle, bytes, done)
}
