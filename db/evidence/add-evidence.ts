import type { Row } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { liveRow } from '../conflict.ts'
import { createRow } from '../records.ts'
import { selectRows } from '../rows.ts'
import { stateOf, type Write } from '../write.ts'
import type { KeptFile } from './keep-file.ts'

/** A record of any entity. */
export type Target = { entity: EntityName; id: string }

export type Added = {
  evidence: Row<'evidence'>
  /** The same content was there before; what is told of it stays as it is. */
  isKnown: boolean
}

/**
 * Makes a kept file evidence, called by its name, and names it as evidence for a record. The same content is one record of
 * evidence however often it is added. Fails with `not-found` when the record lies in the trash.
 */
export function addEvidence(tx: Write, kept: KeptFile, fileName: string, to: Target | null): Added {
  const known = rowOf(tx, kept.hash)
  const evidence = known ?? createRow(tx, 'evidence', { title: titleOf(fileName), fileName, ...kept })
  if (to !== null) linkEvidence(tx, evidence.id, to)
  return { evidence, isKnown: known !== undefined }
}

/** Names evidence for a record, once. */
export function linkEvidence(tx: Write, evidenceId: string, to: Target): void {
  liveRow(tx, to.entity, to.id)
  const { connection } = stateOf(tx)
  if (selectRows(connection, 'evidenceLink', { toId: to.id, evidenceId }, false, 1).length > 0) return
  createRow(tx, 'evidenceLink', { evidenceId, toEntity: to.entity, toId: to.id })
}

// What was destroyed is not brought back by adding it again: that is a new record.
function rowOf(tx: Write, hash: string): Row<'evidence'> | undefined {
  const { connection } = stateOf(tx)
  const rows = selectRows(connection, 'evidence', { hash }, false, 10) as unknown as Row<'evidence'>[]
  return rows.find(({ destroyedOn }) => destroyedOn === null)
}

function titleOf(fileName: string): string {
  const dot = fileName.lastIndexOf('.')
  return (dot > 0 ? fileName.slice(0, dot) : fileName).replaceAll('_', ' ').trim() || fileName
}
