import { chmodSync, copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { evidenceFile, prove } from '#db/evidence/evidence-files.ts'
import { withFailures } from '#db/failures.ts'
import type { OpenOffice } from '#db/open.ts'
import { fileNameOf } from '#shared/documents/file-name.ts'
import type { Row } from '#shared/entities/all.ts'
import { Failed } from '#shared/failure.ts'
import { scratchFolder } from '../backup/scratch.ts'

/**
 * Copies a kept file to a path, once all its bytes proved to be those that were kept. Fails with `evidence-missing`,
 * `evidence-changed`, or as the disk does.
 */
export async function copyOut(office: OpenOffice, evidence: Row<'evidence'>, path: string): Promise<void> {
  const file = evidence.fileName
  const state = evidence.destroyedOn === null ? await prove(office.folder, evidence) : 'missing'
  if (state === 'missing') throw new Failed('evidence-missing', { detail: { file } })
  if (state === 'changed') throw new Failed('evidence-changed', { detail: { file } })
  withFailures({ file: basename(path) }, () => {
    mkdirSync(dirname(path), { recursive: true })
    copyFileSync(evidenceFile(office.folder, evidence.hash), path)
  })
}

/** A copy for looking at, which no program saves into; it goes when the application ends, or at its next start. */
export async function copyToLookAt(dataFolder: string, office: OpenOffice, row: Row<'evidence'>): Promise<string> {
  const folder = join(scratchFolder(dataFolder), 'evidence', row.id)
  rmSync(folder, { recursive: true, force: true })
  const path = join(folder, safeName(row.fileName))
  await copyOut(office, row, path)
  chmodSync(path, 0o444)
  return path
}

/** Removes the copies that were made for looking at. What another program still holds goes at the next start. */
export function removeLookedAt(dataFolder: string): void {
  rmSync(join(dataFolder, 'scratch', String(process.pid), 'evidence'), { recursive: true, force: true, maxRetries: 2 })
}

/** The name of a kept file as every file system takes it. */
export function safeName(fileName: string): string {
  const extension = extname(fileName)
  return extension.length < 2
    ? fileNameOf(fileName, 'bin')
    : fileNameOf(basename(fileName, extension), extension.slice(1))
}
