import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { systemCode } from './system-code.ts'

// A virus scanner on Windows keeps a new file open for a moment, and its name cannot be changed meanwhile: pauses before
// the next tries, milliseconds, two seconds in all.
const scannerPauses = process.platform === 'win32' ? [10, 20, 40, 80, 150, 300, 600, 800] : []

/**
 * Gives a small file new text, so that a crash at any point leaves the old or the new one whole. `unfinished` is a path
 * in the same folder that nobody else uses. Fails as the file system does.
 */
export function replaceFile(path: string, unfinished: string, text: string): void {
  const handle = openSync(unfinished, 'w')
  try {
    writeSync(handle, text)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  patiently(() => renameSync(unfinished, path))
  syncFolder(dirname(path))
}

/**
 * Gives a finished file its name, which nobody may have: fails with EEXIST instead of replacing what another process has
 * put there. Only where a disk knows no second names (FAT) is the name asked for first and then taken.
 */
export function placeFile(unfinished: string, path: string): void {
  try {
    linkSync(unfinished, path)
  } catch (error) {
    if (existsSync(path)) throw taken(path, error)
    patiently(() => renameSync(unfinished, path))
  }
  syncFolder(dirname(path))
  patiently(() => rmSync(unfinished, { force: true }))
}

/** Runs work again after pauses (milliseconds) while another program holds the file, blocking; then fails as it does. */
export function patiently<T>(work: () => T, pauses: readonly number[] = scannerPauses): T {
  try {
    return work()
  } catch (error) {
    const [pause, ...later] = pauses
    if (pause === undefined || !['EPERM', 'EBUSY', 'EACCES'].includes(systemCode(error))) throw error
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause)
    return patiently(work, later)
  }
}

/** Makes a rename in a folder reach the disk. Windows cannot open a folder; its file system keeps renames in its log. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

function taken(path: string, cause: unknown): Error {
  return Object.assign(new Error(`${path} is there already`, { cause }), { code: 'EEXIST' })
}
