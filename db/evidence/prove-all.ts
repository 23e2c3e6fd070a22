import type { Row } from '#shared/entities/all.ts'
import { reading, type OpenOffice } from '../connection.ts'
import { readRow } from '../rows.ts'
import { prove, type FileState } from './evidence-files.ts'

export type Proved = { files: number; bytes: number; missing: Row<'evidence'>[]; changed: Row<'evidence'>[] }

/** Reads every byte of all files of an office, also of those in the trash, and names what is missing or changed. */
export async function proveAll(office: OpenOffice): Promise<Proved> {
  const states = new Map<string, FileState>()
  const found: Proved = { files: 0, bytes: 0, missing: [], changed: [] }
  for (const row of neededRows(office)) {
    const state = states.get(row.hash) ?? (await prove(office.folder, row))
    if (!states.has(row.hash)) {
      found.files += 1
      found.bytes += row.bytes
    }
    states.set(row.hash, state)
    if (state !== 'there') found[state].push(row)
  }
  return found
}

function neededRows(office: OpenOffice): Row<'evidence'>[] {
  return reading(office, (connection) => {
    const ids = connection.client
      .prepare<[], string>('SELECT id FROM evidences WHERE destroyed_on IS NULL ORDER BY id')
      .pluck()
      .all()
    return ids.map((id) => readRow(connection, 'evidence', id) as unknown as Row<'evidence'>)
  })
}
