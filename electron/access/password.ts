import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto'

// As for backups (decision 0016): the work of 2^17 with half its memory.
const cost = 65_536
const block = 8
const parallel = 2
const length = 32

/** A password as it is stored: how it was hashed, its salt, its hash. Takes some tenths of a second, off this thread. */
export async function hashPassword(password: string, work = cost): Promise<string> {
  const salt = randomBytes(16)
  const hash = await derive(password, salt, { N: work, r: block, p: parallel })
  return ['scrypt', work, block, parallel, salt.toString('base64'), hash.toString('base64')].join('$')
}

/** Whether a password is the stored one. */
export async function isPassword(typed: string, stored: string): Promise<boolean> {
  const [kind, N, r, p, salt = '', hash = ''] = stored.split('$')
  if (kind !== 'scrypt') return false
  const expected = Buffer.from(hash, 'base64')
  const found = await derive(typed, Buffer.from(salt, 'base64'), { N: Number(N), r: Number(r), p: Number(p) })
  return expected.length === found.length && timingSafeEqual(expected, found)
}

// Letters look alike in many ways of writing them; another keyboard may give another.
function derive(password: string, salt: Buffer, options: ScryptOptions): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, length, { ...options, maxmem: 1 << 27 }, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })
}
