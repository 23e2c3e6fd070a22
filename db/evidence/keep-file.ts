import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, renameSync, rmSync, statfsSync, utimesSync } from 'node:fs'
import { open, rm, type FileHandle } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { Failed, tooLarge } from '#shared/failure.ts'
import { failedOf } from '../failures.ts'
import { patiently, placeFile } from '../replace-file.ts'
import { systemCode } from '../system-code.ts'
import { evidenceFile, prove, unfinishedEvidence } from './evidence-files.ts'

const pieceLength = 1 << 20

export type KeptFile = { hash: string; bytes: number }

/**
 * Copies a file into an office's evidence, piece by piece, and gives its SHA-256 (hex) and size. The same content is kept
 * once; a kept file that proves to be changed is replaced by the whole one. The source is only read. Fails with
 * `no-such-file`, `no-access`, `too-large` beyond `limit` bytes, or as the disk does, and leaves nothing then.
 */
export async function keepFile(folder: string, source: string, limit: number): Promise<KeptFile> {
  const file = basename(source)
  const from = await opened(source, limit)
  const unfinished = unfinishedEvidence(folder, randomUUID())
  try {
    const kept = await copied(from, unfinished, { limit, file, folder })
    const place = evidenceFile(folder, kept.hash)
    mkdirSync(dirname(place), { recursive: true })
    if ((await prove(folder, kept)) !== 'there') put(unfinished, place)
    // What nobody named until now must not be taken for a stray before its record is written.
    const now = new Date()
    utimesSync(place, now, now)
    return kept
  } catch (error) {
    throw failedOf(error, { file })
  } finally {
    await from.close()
    await rm(unfinished, { force: true })
  }
}

async function opened(source: string, limit: number): Promise<FileHandle> {
  const file = basename(source)
  try {
    const handle = await open(source, 'r')
    const found = await handle.stat()
    if (found.isFile() && found.size <= limit) return handle
    await handle.close()
    throw found.isFile() ? tooLarge(limit, 'bytes', { file }) : new Failed('no-such-file', { detail: { file } })
  } catch (error) {
    if (error instanceof Failed) throw error
    const code = ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(systemCode(error)) ? 'no-such-file' : 'no-access'
    throw new Failed(code, { detail: { file } }, error)
  }
}

// A file may grow while it is read, so the limit is asked for again with each piece.
async function copied(
  from: FileHandle,
  unfinished: string,
  { limit, file, folder }: { limit: number; file: string; folder: string },
): Promise<KeptFile> {
  const { size } = await from.stat()
  const { bavail, bsize } = statfsSync(folder)
  if (bavail * bsize < size) throw new Failed('disk-full', { detail: { needed: size, free: bavail * bsize } })
  const to = await open(unfinished, 'wx', 0o600)
  try {
    const hash = createHash('sha256')
    const piece = Buffer.allocUnsafe(pieceLength)
    let bytes = 0
    for (;;) {
      const { bytesRead } = await from.read(piece, 0, pieceLength, bytes)
      if (bytesRead === 0) break
      bytes += bytesRead
      if (bytes > limit) throw tooLarge(limit, 'bytes', { file })
      hash.update(piece.subarray(0, bytesRead))
      for (let done = 0; done < bytesRead;) done += (await to.write(piece, done, bytesRead - done)).bytesWritten
    }
    await to.sync()
    return { hash: hash.digest('hex'), bytes }
  } finally {
    await to.close()
  }
}

// Somebody else may have put the same content there meanwhile; a spoilt one gives way.
function put(unfinished: string, place: string): void {
  try {
    placeFile(unfinished, place)
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error
    patiently(() => renameSync(unfinished, place))
  }
}

/** Removes a kept file for good; one that is gone already is none the less removed. */
export function removeKept(folder: string, hash: string): void {
  patiently(() => rmSync(evidenceFile(folder, hash), { force: true }))
}
