import { statSync } from 'node:fs'
import type { Row } from '#shared/entities/all.ts'
import { Failed } from '#shared/failure.ts'
import { wayBack } from '../backup/adopt.ts'
import { conflict } from '../conflict.ts'
import { reading, type OpenOffice } from '../connection.ts'
import { getRow, type Versioned } from '../records.ts'
import { closeStep } from '../replay.ts'
import { changeRow } from '../rows.ts'
import { stateOf, write, type Actor, type Write } from '../write.ts'
import { removeKept } from './keep-file.ts'
import { evidenceFile, keptHashes } from './evidence-files.ts'

const day = 24 * 60 * 60 * 1000

/**
 * Removes a file of evidence that lies in the trash for good; what is told of it stays, with the day. Undo no longer
 * brings it back. Fails with `not-allowed` while it is not in the trash, and with `conflict` when it changed since.
 */
export function destroyEvidence(
  office: OpenOffice,
  actor: Actor,
  { id, revision, today }: Versioned & { today: string },
): Row<'evidence'> {
  const row = write(office, { ...actor, undoable: false }, (tx) => {
    const found = getRow(office, 'evidence', id)
    if (found.deletedAt === null) throw new Failed('not-allowed')
    if (found.revision !== revision) throw conflict('evidence', found)
    closeSteps(tx, id)
    return changeRow(tx, 'evidence', found, { destroyedOn: today })
  })
  removeUnneeded(office, row.hash)
  return row
}

/**
 * Removes files that no record names any more, such as those of an office that was restored away; gives how many. None go
 * while one can still go back to before a restore, nor those of the last day: they may still be on their way into a record.
 */
export function removeStrays(office: OpenOffice, now: number): number {
  if (wayBack(office) !== null) return 0
  const isOld = (hash: string) => now - statSync(evidenceFile(office.folder, hash)).mtimeMs > day
  return keptHashes(office.folder).filter((hash) => isOld(hash) && removeUnneeded(office, hash)).length
}

// Also what lies in the trash needs its file: it can be taken out again.
function removeUnneeded(office: OpenOffice, hash: string): boolean {
  const needed = reading(office, ({ client }) =>
    client
      .prepare<[string], number>('SELECT count(*) FROM evidences WHERE hash = ? AND destroyed_on IS NULL')
      .pluck()
      .get(hash),
  )
  if (needed !== 0) return false
  removeKept(office.folder, hash)
  return true
}

function closeSteps(tx: Write, id: string): void {
  const { connection } = stateOf(tx)
  const steps = connection.client
    .prepare<[string, string], number>(
      `SELECT DISTINCT step FROM history WHERE record_id = ?
       OR record_id IN (SELECT id FROM evidence_links WHERE evidence_id = ?)`,
    )
    .pluck()
    .all(id, id)
  for (const step of steps) closeStep(connection, step)
}
