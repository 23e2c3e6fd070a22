import { createHash, randomBytes } from 'node:crypto'

// Crockford's alphabet: no I, L, O, U, so that a printed key cannot be misread. 160 bits in 32 letters and 4 of a check.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const keyLetters = 32
const checkLetters = 4

/** A new recovery key as it is printed: nine groups of four letters and digits. */
export function newRecoveryKey(): string {
  const key = [...randomBytes(keyLetters)].map((byte) => alphabet[byte & 31]).join('')
  return (key + checkOf(key)).replace(/(.{4})(?=.)/g, '$1-')
}

/** The letters of a recovery key as somebody typed it, null if it is none: a slip in typing shows at once. */
export function readRecoveryKey(typed: string): string | null {
  const letters = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  const key = letters.slice(0, keyLetters)
  return letters.length === keyLetters + checkLetters && checkOf(key) === letters.slice(keyLetters) ? key : null
}

function checkOf(key: string): string {
  const hash = createHash('sha256').update(key).digest()
  return [...hash.subarray(0, checkLetters)].map((byte) => alphabet[byte & 31]).join('')
}
