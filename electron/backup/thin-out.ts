import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { surplusBackups } from '#shared/rules/backup-retention.ts'
import { backupExtension } from './layout.ts'
import { readBackupHeader } from './read-file.ts'

type Found = { file: string; sequence: number; at: string }

/** The backups of an office in a folder. What is damaged, or belongs to another office, is not among them. */
export function backupsIn(folder: string, officeId: string): Found[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(`.${backupExtension}`))
    .flatMap((file) => {
      const header = headerOf(join(folder, file))
      return header?.office.id === officeId ? [{ file, sequence: header.sequence, at: header.at }] : []
    })
}

/** Removes the backups of an office that are too many (see `surplusBackups`), only older ones; gives how many went. */
export function thinOut(folder: string, officeId: string, sequence: number): number {
  const surplus = surplusBackups(backupsIn(folder, officeId)).filter((backup) => backup.sequence < sequence)
  for (const { file } of surplus) rmSync(join(folder, file), { force: true })
  return surplus.length
}

function headerOf(path: string) {
  try {
    return readBackupHeader(path)
  } catch {
    return null
  }
}
