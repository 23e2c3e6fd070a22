import { goOn, type Watch } from '#db/backup/watch.ts'
import { evidenceFile, glance } from '#db/evidence/evidence-files.ts'
import { evidenceInCopy } from '#db/evidence/evidence-in-copy.ts'
import { hashOfFile } from './hash-of-file.ts'
import type { BackupHeader } from './header.ts'
import type { Source } from './write-file.ts'

// One part holds all files of evidence: of each its SHA-256 (32 bytes), its length (8 bytes, big-endian), its bytes.

/** Bytes before each file of the part. */
export const evidenceHeadLength = 40

export type PackedEvidence = { counts: NonNullable<BackupHeader['evidence']>; source: Source | null }

/**
 * The files that the copy of an office's database names, as one part of a backup. Each is read once before, and only what
 * proves to be as it was kept is packed: `left` counts the others. No source where there is no file.
 */
export function packEvidence(copy: string, folder: string, watch: Watch): PackedEvidence {
  const named = evidenceInCopy(copy)
  const total = named.reduce((sum, { bytes }) => sum + bytes, 0)
  let done = 0
  const packed = named.filter((kept) => {
    goOn(watch)
    const isWhole = glance(folder, kept) === 'there' && hashOfFile(evidenceFile(folder, kept.hash), watch) === kept.hash
    watch.progress(total === 0 ? 1 : (done += kept.bytes) / total)
    return isWhole
  })
  const bytes = packed.reduce((sum, kept) => sum + kept.bytes, 0)
  const counts = { files: packed.length, bytes, left: named.length - packed.length }
  if (packed.length === 0) return { counts, source: null }
  const from = packed.flatMap((kept) => [
    { length: evidenceHeadLength, from: headOf(kept) },
    { length: kept.bytes, from: evidenceFile(folder, kept.hash) },
  ])
  const length = bytes + evidenceHeadLength * packed.length
  return { counts, source: { name: 'evidence.files', length, from } }
}

function headOf({ hash, bytes }: { hash: string; bytes: number }): Buffer {
  const head = Buffer.alloc(evidenceHeadLength)
  head.write(hash, 'hex')
  head.writeBigUInt64BE(BigInt(bytes), 32)
  return head
}
