import type { Database } from 'better-sqlite3'
import { Failed } from '#shared/failure.ts'

// None of these is stored in the file except the journal mode, so every open sets them all. The order matters:
// exclusive locking before WAL keeps the lock for as long as the office is open and needs no shared-memory file.
const pragmas: [name: string, value: string | number, reads: string | number][] = [
  ['locking_mode', 'EXCLUSIVE', 'exclusive'],
  ['journal_mode', 'WAL', 'wal'],
  // better-sqlite3 opens an existing WAL file with NORMAL, which loses acknowledged saves in a power cut.
  ['synchronous', 'FULL', 2],
  ['foreign_keys', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['secure_delete', 'ON', 1],
  ['mmap_size', 0, 0],
]

/** Sets every pragma and reads it back; a connection that does not keep one is refused. */
export function setPragmas(client: Database): void {
  for (const [name, value] of pragmas) client.pragma(`${name} = ${value}`)
  for (const [name, , reads] of pragmas) {
    const found = client.pragma(name, { simple: true }) ?? 0
    if (found !== reads) throw new Failed('unexpected', { detail: { pragma: name, found: String(found) } })
  }
}
