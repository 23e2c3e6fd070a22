import { createHash, type Hash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { withFailures } from '#db/failures.ts'
import { goOn, type Watch } from '#db/backup/watch.ts'
import { Failed } from '#shared/failure.ts'
import { openChunk } from './chunk-cipher.ts'
import { decodeHeader, plainLength, storedLength, type BackupHeader, type PartName } from './header.ts'
import { unlockKey, type Opener } from './keys.ts'
import {
  chunkCount,
  chunkLength,
  endMark,
  footerLength,
  formatVersion,
  hashLength,
  longestHeader,
  magic,
  prefixLength,
  tagLength,
} from './layout.ts'
import { release } from './release.ts'

/** Takes the plain bytes of a part, piece by piece and in order; the bytes are its own only during the call. */
export type Sink = (part: PartName, bytes: Buffer) => void

/**
 * What a backup file says of itself, once its header proved whole and its length right. Fails with `not-a-backup`,
 * `backup-cut`, `backup-damaged`, `from-the-future`, `no-such-file` or `no-access`.
 */
export function readBackupHeader(path: string): BackupHeader {
  return withFile(path, (handle) => begin(handle).header)
}

/**
 * Reads a backup from the first byte to the last: every byte goes into the hash that stands at its end, and to `sink`
 * when one is given, decrypted. Only after it returned may what the sink got be used. Gives the hash in hex. Fails as
 * `readBackupHeader`, with `passphrase-needed` or `wrong-passphrase` when a sink is given, or `cancelled`.
 */
export function readBackupFile(
  path: string,
  opener: Opener,
  sink: Sink | null,
  watch: Watch,
): { header: BackupHeader; hash: string } {
  return withFile(path, (handle) => {
    const { header, encoded } = begin(handle)
    const key = sink === null ? null : unlockKey(header, opener)
    const hash = createHash('sha256').update(encoded)
    const total = plainLength(header)
    const sealing = header.encryption && key && sealingOf(header.encryption.nonce, key, encoded)
    const pass = sink && partsTo(sink, header)
    const size = chunkLength + (header.encryption === null ? 0 : tagLength)
    const buffer = Buffer.allocUnsafe(size)
    const end = encoded.length + storedLength(header)
    const last = chunkCount(total) - 1
    for (let number = 0, at = encoded.length; at < end; number += 1) {
      goOn(watch)
      const piece = buffer.subarray(0, Math.min(size, end - at))
      readWhole(handle, piece, at)
      hash.update(piece)
      if (sealing) {
        const plain = openChunk(sealing, piece, number, number === last)
        pass?.(plain)
        release(plain)
      } else pass?.(piece)
      at += piece.length
      watch.progress(at / end)
    }
    return { header, hash: finish(handle, hash, end) }
  })
}

function sealingOf(nonce: string, key: Buffer, encoded: Buffer) {
  return { key, nonce: Buffer.from(nonce, 'base64'), header: encoded.subarray(-hashLength) }
}

function begin(handle: number): { header: BackupHeader; encoded: Buffer } {
  const { size } = fstatSync(handle)
  const prefix = Buffer.alloc(Math.min(prefixLength, size))
  readWhole(handle, prefix, 0)
  const known = Math.min(magic.length, prefix.length)
  if (!prefix.subarray(0, known).equals(magic.subarray(0, known))) throw new Failed('not-a-backup')
  if (prefix.length < prefixLength) throw new Failed('backup-cut')
  const length = prefix.readUInt32BE(magic.length + 4)
  if (length > longestHeader) throw new Failed('backup-damaged')
  const encoded = Buffer.alloc(prefixLength + length + hashLength)
  if (size < encoded.length) throw new Failed('backup-cut')
  readWhole(handle, encoded, 0)
  const text = encoded.subarray(0, -hashLength)
  if (!createHash('sha256').update(text).digest().equals(encoded.subarray(-hashLength))) {
    throw new Failed('backup-damaged')
  }
  const version = prefix.readUInt32BE(magic.length)
  if (version > formatVersion) throw new Failed('from-the-future', { detail: { found: version, known: formatVersion } })
  const header = decodeHeader(text)
  const expected = encoded.length + storedLength(header) + footerLength
  if (size < expected) throw new Failed('backup-cut', { detail: { found: size, expected } })
  if (size > expected) throw new Failed('backup-damaged', { detail: { found: size, expected } })
  return { header, encoded }
}

function finish(handle: number, hash: Hash, at: number): string {
  const footer = Buffer.alloc(footerLength)
  readWhole(handle, footer, at)
  const sum = hash.digest()
  if (!footer.equals(Buffer.concat([sum, endMark]))) throw new Failed('backup-damaged')
  return sum.toString('hex')
}

// Splits the stream of plain bytes at the ends of the parts.
function partsTo(sink: Sink, { parts }: BackupHeader): (bytes: Buffer) => void {
  const waiting = parts.map((part) => ({ ...part }))
  return (bytes) => {
    for (let at = 0; at < bytes.length;) {
      while (waiting[0]?.length === 0) waiting.shift()
      const part = waiting[0]
      if (!part) throw new Failed('backup-damaged')
      const piece = bytes.subarray(at, at + part.length)
      sink(part.name, piece)
      part.length -= piece.length
      at += piece.length
    }
  }
}

function readWhole(handle: number, bytes: Buffer, at: number): void {
  for (let done = 0; done < bytes.length;) {
    const read = readSync(handle, bytes, done, bytes.length - done, at + done)
    if (read === 0) throw new Failed('backup-cut')
    done += read
  }
}

function withFile<T>(path: string, work: (handle: number) => T): T {
  const file = basename(path)
  try {
    return withFailures({ file }, () => {
      const found = statSync(path, { throwIfNoEntry: false })
      if (!found) throw new Failed('no-such-file')
      if (!found.isFile()) throw new Failed('not-a-backup')
      if (found.size === 0) throw new Failed('backup-cut')
      const handle = openSync(path, 'r')
      try {
        return work(handle)
      } finally {
        closeSync(handle)
      }
    })
  } catch (error) {
    if (!(error instanceof Failed)) throw error
    throw new Failed(error.failure.code, { ...error.failure, detail: { file, ...error.failure.detail } }, error.cause)
  }
}
