import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { BackupState } from './state-file.ts'

const week = 7 * 24 * 60 * 60 * 1000

/**
 * Whether a backup that makes itself is to hold the archive for people without the application: once a week in each
 * folder, and where the last one that held it is not there any more. `now` in milliseconds.
 */
export function isCapsuleDue(last: BackupState['capsule'], folder: string, now: number): boolean {
  if (last === null || last.folder !== folder || !existsSync(join(folder, last.file))) return true
  const age = now - Date.parse(last.at)
  // A clock that was put back must not put the next one off for years.
  return !(age >= 0 && age < week)
}
