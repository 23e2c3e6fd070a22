import { createHash } from 'node:crypto'
import { z } from 'zod'
import { entityNames } from '#shared/entities/names.ts'
import { Failed } from '#shared/failure.ts'
import { formatVersion, magic, payloadLength, prefixLength } from './layout.ts'

const number = z.int().min(0).max(Number.MAX_SAFE_INTEGER)
const instant = z.iso.datetime({ precision: 3 })
const base64 = z.base64().max(200)

// Only the costs this application itself uses: a header must not be able to ask for hours of work or all the memory.
const slot = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('passphrase'),
    salt: base64,
    cost: z.literal([4_096, 65_536]),
    block: z.literal(8),
    parallel: z.literal(2),
    key: base64,
  }),
  z.strictObject({ kind: z.literal('recovery-key'), salt: base64, key: base64 }),
])

export const partNames = ['office.db', 'settings.json', 'evidence.files', 'capsule.zip'] as const
export type PartName = (typeof partNames)[number]

const headerSchema = z.strictObject({
  application: z.string().max(40),
  schema: number,
  office: z.strictObject({ id: z.string().max(80), name: z.string().max(2_000) }),
  device: z.string().max(80),
  sequence: number,
  at: instant,
  counts: z.partialRecord(z.enum(entityNames), number),
  history: z.strictObject({ entries: number, step: number, clock: z.string().max(80), at: z.string().max(40) }),
  /** Where the audit stood; backups from before there was one lack it. */
  audit: z
    .strictObject({ entries: number, seal: z.base64url().max(60) })
    .nullable()
    .default(null),
  /** SHA-256 of all rows in order, where there is an archive for people, for which they are read all the same. */
  dump: z.hex().length(64).nullable(),
  /** Files of evidence: how many with how many bytes are in it, and how many were missing or changed and are not. */
  evidence: z.strictObject({ files: number, bytes: number, left: number }).optional(),
  parts: z
    .array(z.strictObject({ name: z.enum(partNames), length: number }))
    .min(1)
    .max(10),
  encryption: z
    .strictObject({ cipher: z.literal('aes-256-gcm'), nonce: base64, slots: z.array(slot).min(1).max(4) })
    .nullable(),
})

/** What a backup says of itself; readable without a passphrase, and no word in it comes from a record but the office's name. */
export type BackupHeader = z.infer<typeof headerSchema>
export type Slot = z.infer<typeof slot>

/** Everything that stands before the payload. */
export function encodeHeader(header: BackupHeader): Buffer {
  const text = Buffer.from(JSON.stringify(headerSchema.parse(header)))
  const numbers = Buffer.alloc(8)
  numbers.writeUInt32BE(formatVersion, 0)
  numbers.writeUInt32BE(text.length, 4)
  const all = Buffer.concat([magic, numbers, text])
  return Buffer.concat([all, createHash('sha256').update(all).digest()])
}

/** Reads a header whose hash was found right. Fails with `backup-damaged`. */
export function decodeHeader(bytes: Buffer): BackupHeader {
  const found = headerSchema.safeParse(json(bytes.subarray(prefixLength)))
  if (!found.success) throw new Failed('backup-damaged')
  return found.data
}

/** The plain bytes of all parts together. */
export function plainLength({ parts }: BackupHeader): number {
  return parts.reduce((sum, { length }) => sum + length, 0)
}

/** The bytes of the payload in the file. */
export function storedLength(header: BackupHeader): number {
  return payloadLength(plainLength(header), header.encryption !== null)
}

function json(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return null
  }
}
