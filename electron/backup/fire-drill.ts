import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { switchTo } from '#db/backup/adopt.ts'
import type { Counts } from '#db/backup/copy-facts.ts'
import { officeFacts } from '#db/backup/office-facts.ts'
import { partOf, type Watch } from '#db/backup/watch.ts'
import { openOffice } from '#db/open.ts'
import { Failed } from '#shared/failure.ts'
import type { BackupHeader } from './header.ts'
import type { Opener } from './keys.ts'
import { prepareRestore } from './prepare-restore.ts'

export type Drilled = { header: BackupHeader; counts: Counts }

/**
 * Restores a backup for trial into a folder of its own, opens it as the application does, and compares all its rows with
 * those that were backed up. Nothing stays of it. Fails with `backup-damaged` when they differ, or as `prepareRestore`.
 */
export function fireDrill(file: string, opener: Opener, scratch: string, now: number, watch: Watch): Drilled {
  mkdirSync(scratch, { recursive: true })
  const sandbox = mkdtempSync(join(scratch, 'drill-'))
  try {
    const task = { file, opener, folder: sandbox, sequence: 0, now, dump: true }
    const { path, header, dump } = prepareRestore(task, partOf(watch, 0, 0.8))
    switchTo(path, sandbox, null)
    const office = openOffice(sandbox, { now: () => now })
    try {
      const facts = officeFacts(office)
      // A migration changes rows on purpose; then their numbers are compared.
      const same = facts.schema === header.schema ? facts.dump === dump : sameCounts(facts.counts, header.counts)
      if (!same) throw new Failed('backup-damaged')
      watch.progress(1)
      return { header, counts: facts.counts }
    } finally {
      office.close()
    }
  } finally {
    rmSync(sandbox, { recursive: true, force: true })
  }
}

function sameCounts(one: Counts, other: Counts): boolean {
  return Object.entries(other).every(([name, count]) => one[name as keyof Counts] === count)
}
