import { randomBytes } from 'node:crypto'
import { open, readdir, rename, stat, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Failed, type FailureCode } from '#shared/failure.ts'

// The name of a file being written: hidden, beside its target, so that the rename stays on one file system.
const temporary = /^\.equiplan-[0-9a-f]{12}\.tmp$/

// Virus scanners, indexers and sync programs hold a new file for moments; Word holds an open one until it is closed.
const patience = 10_000

// An interrupted write leaves its file behind; after an hour no living process can still be at it.
const stale = 60 * 60 * 1000

type Options = {
  /** How long to try while another program holds the file, milliseconds. */
  patience?: number
}

/**
 * Writes a file so that its name always holds the old content or the new, whole: temporary file beside it, flushed,
 * renamed over it, folder flushed. Fails with `file-in-use`, `disk-full`, `read-only`, `no-access`; the old stays.
 */
export async function saveAtomically(path: string, bytes: Uint8Array, options: Options = {}): Promise<void> {
  const folder = dirname(path)
  const draft = join(folder, `.equiplan-${randomBytes(6).toString('hex')}.tmp`)
  try {
    await writeFlushed(draft, bytes)
    await renameOver(draft, path, Date.now() + (options.patience ?? patience))
  } catch (cause) {
    await unlink(draft).catch(ignore)
    throw failureOf(cause, path)
  }
  await flushFolder(folder)
  await sweep(folder)
}

/** Removes files that an interrupted `saveAtomically` left in a folder more than an hour ago. */
export async function sweep(folder: string): Promise<void> {
  const names = await readdir(folder).catch((): string[] => [])
  for (const name of names.filter((each) => temporary.test(each))) {
    const path = join(folder, name)
    const age = await stat(path).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    )
    if (age > stale) await unlink(path).catch(ignore)
  }
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o666)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function renameOver(from: string, to: string, until: number, pause = 25): Promise<void> {
  try {
    await rename(from, to)
  } catch (cause) {
    if (!isHeld(cause) || Date.now() + pause > until) throw cause
    await wait(pause)
    await renameOver(from, to, until, Math.min(pause * 2, 500))
  }
}

// Windows cannot open a folder to flush it; there the rename itself is written through.
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(ignore)
  if (!handle) return
  await handle.sync().catch(ignore)
  await handle.close()
}

function isHeld(cause: unknown): boolean {
  return (
    ['EPERM', 'EBUSY', 'ETXTBSY'].includes(codeOf(cause)) ||
    (process.platform === 'win32' && codeOf(cause) === 'EACCES')
  )
}

const codes: Record<string, FailureCode> = {
  EBUSY: 'file-in-use',
  ETXTBSY: 'file-in-use',
  EPERM: 'file-in-use',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'no-access',
  ENOENT: 'no-access',
  ENOTDIR: 'no-access',
  EISDIR: 'no-access',
}

function failureOf(cause: unknown, path: string): Failed {
  return new Failed(codes[codeOf(cause)] ?? 'unexpected', { detail: { file: basename(path) } }, cause)
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : ''
}

function ignore(): undefined {
  return undefined
}
