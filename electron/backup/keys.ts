import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, scryptSync } from 'node:crypto'
import { z } from 'zod'
import { Failed } from '#shared/failure.ts'
import type { BackupHeader, Slot } from './header.ts'
import { readRecoveryKey } from './recovery-key.ts'

// Half the memory of 2^17 and as much work (OWASP password storage cheat sheet): a restore has to fit into an old PC.
const scrypt = { cost: 65_536, block: 8, parallel: 2 } as const
const keyLength = 32
const zeroNonce = Buffer.alloc(12)

const derived = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('passphrase'),
    salt: z.base64(),
    cost: z.literal([4_096, 65_536]),
    block: z.literal(8),
    parallel: z.literal(2),
    secret: z.base64(),
  }),
  z.strictObject({ kind: z.literal('recovery-key'), salt: z.base64(), secret: z.base64() }),
])

/** The keys that lock an office's backups, worked out once; whoever has them can open every backup of the office. */
export const backupKeysSchema = z.array(derived).max(4)
export type BackupKeys = z.infer<typeof backupKeysSchema>

/** Works out the keys of a passphrase and a recovery key; takes some tenths of a second. `cost` is lower in tests only. */
export function deriveKeys(passphrase: string, recoveryKey: string, cost: 4096 | 65536 = scrypt.cost): BackupKeys {
  const salt = randomBytes(16).toString('base64')
  const other = randomBytes(16).toString('base64')
  const letters = readRecoveryKey(recoveryKey)
  if (letters === null) throw new Failed('wrong-passphrase')
  const settings = { salt, cost, block: scrypt.block, parallel: scrypt.parallel }
  return [
    { kind: 'passphrase', ...settings, secret: fromPassphrase(passphrase, settings).toString('base64') },
    { kind: 'recovery-key', salt: other, secret: fromRecoveryKey(letters, other).toString('base64') },
  ]
}

/** Locks a backup's own key with each of the office's keys. Each is fresh, so each wraps one key only. */
export function lockKey(key: Buffer, keys: BackupKeys): Slot[] {
  return keys.map(({ secret, ...settings }) => {
    const once = randomBytes(16)
    const wrapped = wrap(key, wrappingKey(secret, once))
    return { ...settings, key: Buffer.concat([once, wrapped]).toString('base64') }
  })
}

/** What opens a backup: a passphrase or recovery key as typed, the office's keys on this PC, or the backup's own key. */
export type Opener = { secret: string | null } | { keys: BackupKeys } | { key: Buffer }

/** A backup's own key. Fails with `passphrase-needed` or `wrong-passphrase`; null for a backup that is not encrypted. */
export function unlockKey({ encryption }: BackupHeader, opener: Opener): Buffer | null {
  if (encryption === null) return null
  if ('key' in opener) return opener.key
  if ('keys' in opener) return unlockWith(encryption.slots, opener.keys)
  const { secret } = opener
  if (secret === null || secret === '') throw new Failed('passphrase-needed')
  const letters = readRecoveryKey(secret)
  for (const slot of encryption.slots) {
    const key =
      slot.kind === 'passphrase' ? fromPassphrase(secret, slot) : letters && fromRecoveryKey(letters, slot.salt)
    const unlocked = key && unwrap(Buffer.from(slot.key, 'base64'), key)
    if (unlocked) return unlocked
  }
  throw new Failed('wrong-passphrase')
}

/** Whether keys of this PC may open a backup, so that nobody has to type a passphrase. */
export function knowsKey({ encryption }: BackupHeader, keys: BackupKeys | null): boolean {
  return encryption !== null && encryption.slots.some(({ salt }) => keys?.some((key) => key.salt === salt))
}

function unlockWith(slots: Slot[], keys: BackupKeys): Buffer {
  for (const slot of slots) {
    const known = keys.find(({ salt }) => salt === slot.salt)
    const unlocked = known && unwrap(Buffer.from(slot.key, 'base64'), Buffer.from(known.secret, 'base64'))
    if (unlocked) return unlocked
  }
  throw new Failed('wrong-passphrase')
}

// Letters look alike in many ways of writing them; the keyboard of another PC may give another.
function fromPassphrase(
  passphrase: string,
  slot: { salt: string; cost: number; block: number; parallel: number },
): Buffer {
  const options = { N: slot.cost, r: slot.block, p: slot.parallel, maxmem: 1 << 27 }
  return scryptSync(passphrase.normalize('NFKC').trim(), Buffer.from(slot.salt, 'base64'), keyLength, options)
}

// 160 random bits need no slow function.
function fromRecoveryKey(letters: string, salt: string): Buffer {
  return Buffer.from(hkdfSync('sha256', letters, Buffer.from(salt, 'base64'), 'equiplan recovery key', keyLength))
}

function wrappingKey(secret: string, once: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', Buffer.from(secret, 'base64'), once, 'equiplan backup key', keyLength))
}

function wrap(key: Buffer, by: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-gcm', by, zeroNonce)
  return Buffer.concat([cipher.update(key), cipher.final(), cipher.getAuthTag()])
}

function unwrap(stored: Buffer, secret: Buffer): Buffer | null {
  if (stored.length !== 16 + keyLength + 16) return null
  const by = wrappingKey(secret.toString('base64'), stored.subarray(0, 16))
  const decipher = createDecipheriv('aes-256-gcm', by, zeroNonce)
  decipher.setAuthTag(stored.subarray(16 + keyLength))
  try {
    return Buffer.concat([decipher.update(stored.subarray(16, 16 + keyLength)), decipher.final()])
  } catch {
    return null
  }
}
