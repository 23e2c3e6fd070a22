import { basename } from 'node:path'
import { failedOf } from '#db/failures.ts'
import { Failed } from '#shared/failure.ts'

const inside = new Set(['damaged', 'not-a-database', 'foreign-file'])

/** Runs work on a backup; what is wrong with the database inside is told as what it is for people: a damaged backup. */
export function inBackup<T>(file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const failed = failedOf(error, { file: basename(file) })
    if (!(failed instanceof Failed) || !inside.has(failed.failure.code)) throw failed
    throw new Failed('backup-damaged', { detail: { file: basename(file) } }, failed)
  }
}
