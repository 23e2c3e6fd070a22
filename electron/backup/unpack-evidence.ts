import { createHash, randomUUID, type Hash } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { evidenceFile, glance, unfinishedEvidence } from '#db/evidence/evidence-files.ts'
import { patiently } from '#db/replace-file.ts'
import { unwatched } from '#db/backup/watch.ts'
import { Failed } from '#shared/failure.ts'
import { evidenceHeadLength } from './evidence-part.ts'
import { hashOfFile } from './hash-of-file.ts'

/** Takes the bytes of a backup's evidence in order, and proves each file against its hash. */
export type EvidenceUnpacker = {
  take: (bytes: Buffer) => void
  /** How many files there were, once the last byte was taken. Fails with `backup-damaged` when one is cut. */
  finish: () => number
  /** Gives the files their places; those that are there already stay. */
  place: () => void
  /** Removes what was unpacked and has no place. */
  abandon: () => void
}

type Open = { hash: string; rest: number; sum: Hash; path: string | null; handle: number | null; bytes: number }

/**
 * Unpacks into the evidence of an office's folder, or only proves where that is null. Nothing has its place before
 * `place`. Fails with `backup-damaged` when a file's bytes are not those of its hash.
 */
export function unpackEvidence(folder: string | null): EvidenceUnpacker {
  const waiting = new Map<string, string>()
  const head = Buffer.alloc(evidenceHeadLength)
  let headFilled = 0
  let open: Open | null = null
  let files = 0

  function begin(): void {
    const hash = head.toString('hex', 0, 32)
    const bytes = Number(head.readBigUInt64BE(32))
    if (!Number.isSafeInteger(bytes)) throw new Failed('backup-damaged')
    const isNeeded = folder !== null && !waiting.has(hash) && !isKept(folder, { hash, bytes })
    const path = isNeeded ? unfinishedEvidence(folder, randomUUID()) : null
    if (path !== null) waiting.set(hash, path)
    const handle = path === null ? null : openSync(path, 'wx', 0o600)
    open = { hash, bytes, rest: bytes, sum: createHash('sha256'), path, handle }
    headFilled = 0
    if (bytes === 0) end(open)
  }

  function end({ hash, sum, handle }: Open): void {
    open = null
    if (handle !== null) {
      fsyncSync(handle)
      closeSync(handle)
    }
    if (sum.digest('hex') !== hash) throw new Failed('backup-damaged')
    files += 1
  }

  function takeHead(bytes: Buffer): number {
    const taken = bytes.copy(head, headFilled, 0, evidenceHeadLength - headFilled)
    headFilled += taken
    if (headFilled === evidenceHeadLength) begin()
    return taken
  }

  function takeContent(current: Open, bytes: Buffer): number {
    const piece = bytes.subarray(0, current.rest)
    current.sum.update(piece)
    if (current.handle !== null) {
      for (let done = 0; done < piece.length;) done += writeSync(current.handle, piece, done)
    }
    current.rest -= piece.length
    if (current.rest === 0) end(current)
    return piece.length
  }

  return {
    take(bytes) {
      for (let at = 0; at < bytes.length;) {
        const rest = bytes.subarray(at)
        at += open === null ? takeHead(rest) : takeContent(open, rest)
      }
    },
    finish() {
      if (open !== null || headFilled > 0) throw new Failed('backup-damaged')
      return files
    },
    place() {
      if (folder === null) return
      for (const [hash, path] of waiting) {
        const place = evidenceFile(folder, hash)
        mkdirSync(dirname(place), { recursive: true })
        patiently(() => renameSync(path, place))
      }
      waiting.clear()
    },
    abandon() {
      if (open?.handle != null) closeSync(open.handle)
      open = null
      for (const path of waiting.values()) if (existsSync(path)) rmSync(path, { force: true })
      waiting.clear()
    },
  }
}

// One that was changed outside the program is put right by a restore.
function isKept(folder: string, kept: { hash: string; bytes: number }): boolean {
  return glance(folder, kept) === 'there' && hashOfFile(evidenceFile(folder, kept.hash), unwatched) === kept.hash
}
