import { createHash } from 'node:crypto'
import { createReadStream, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

// Files lie in the office's folder, beside the generations of its database: what they are called by is their content,
// so every generation can name the same ones and none is ever overwritten.
const folderName = 'evidence'
const hashPattern = /^[0-9a-f]{64}$/

/** Whether a file is as it was kept, as far as its size tells, or all its bytes where it was `proved`. */
export type FileState = 'there' | 'missing' | 'changed'

/** The folder of an office's evidence files, whether it is there or not. */
export function evidenceFolder(folder: string): string {
  return join(folder, folderName)
}

/** Where the file with this SHA-256 lies in an office's folder. Fails for anything that is no such hash. */
export function evidenceFile(folder: string, hash: string): string {
  if (!hashPattern.test(hash)) throw new Error('not a SHA-256')
  return join(evidenceFolder(folder), hash.slice(0, 2), hash)
}

/** What a look at the disk tells: that a file is missing, or its size is another. */
export function glance(folder: string, { hash, bytes }: { hash: string; bytes: number }): FileState {
  const found = hashPattern.test(hash) ? statSync(evidenceFile(folder, hash), { throwIfNoEntry: false }) : undefined
  if (!found?.isFile()) return 'missing'
  return found.size === bytes ? 'there' : 'changed'
}

/** What all bytes of a file tell; it is read piece by piece. */
export async function prove(folder: string, kept: { hash: string; bytes: number }): Promise<FileState> {
  const state = glance(folder, kept)
  if (state !== 'there') return state
  return (await hashOf(evidenceFile(folder, kept.hash))) === kept.hash ? 'there' : 'changed'
}

/** A path for a file that is not whole yet, with its folder. */
export function unfinishedEvidence(folder: string, name: string): string {
  const place = join(evidenceFolder(folder), 'unfinished')
  mkdirSync(place, { recursive: true })
  return join(place, name)
}

/** The hashes of all files that lie there, whether any record names them or not. */
export function keptHashes(folder: string): string[] {
  const all = evidenceFolder(folder)
  if (!existsSync(all)) return []
  return readdirSync(all, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.length === 2)
    .flatMap(({ name }) => readdirSync(join(all, name)).filter((file) => hashPattern.test(file)))
}

/** Removes what an interrupted copy left. For the one who holds the office's lock, while no copy is being made. */
export function sweepEvidence(folder: string): void {
  rmSync(join(evidenceFolder(folder), 'unfinished'), { recursive: true, force: true })
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer)
  return hash.digest('hex')
}
