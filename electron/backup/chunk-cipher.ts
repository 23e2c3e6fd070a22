import { createCipheriv, createDecipheriv } from 'node:crypto'
import { Failed } from '#shared/failure.ts'
import { tagLength } from './layout.ts'

/** What every chunk of one backup has in common. */
export type Sealing = {
  /** 32 bytes, used for this backup alone. */
  key: Buffer
  /** 7 bytes. */
  nonce: Buffer
  /** The hash of the header; a payload opens under its own header only. */
  header: Buffer
}

/**
 * Encrypts a chunk with AES-256-GCM; gives the bytes and their tag. Its number and whether it is the last are part of the
 * nonce (STREAM, as age does).
 */
export function sealChunk({ key, nonce, header }: Sealing, chunk: Buffer, number: number, last: boolean): Buffer[] {
  const cipher = createCipheriv('aes-256-gcm', key, nonceOf(nonce, number, last))
  cipher.setAAD(header)
  const sealed = cipher.update(chunk)
  cipher.final()
  return [sealed, cipher.getAuthTag()]
}

/** Decrypts a chunk. Fails with `backup-damaged` when a bit of it, its place or its end is not as it was written. */
export function openChunk({ key, nonce, header }: Sealing, sealed: Buffer, number: number, last: boolean): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(nonce, number, last))
  decipher.setAAD(header)
  decipher.setAuthTag(sealed.subarray(-tagLength))
  try {
    const plain = decipher.update(sealed.subarray(0, -tagLength))
    // In this mode the end only proves what came; there are no bytes left.
    decipher.final()
    return plain
  } catch (error) {
    throw new Failed('backup-damaged', {}, error)
  }
}

function nonceOf(nonce: Buffer, number: number, last: boolean): Buffer {
  const whole = Buffer.alloc(12)
  nonce.copy(whole, 0, 0, 7)
  whole.writeUInt32BE(number, 7)
  whole.writeUInt8(last ? 1 : 0, 11)
  return whole
}
