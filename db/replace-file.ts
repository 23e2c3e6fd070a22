import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

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
  renameSync(unfinished, path)
  syncFolder(dirname(path))
}

/** Makes a rename in a folder reach the disk. Windows cannot open a folder; its file system keeps renames in its log. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}
