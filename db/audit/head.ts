import type { Database } from 'better-sqlite3'
import { reading, type Connection, type OpenOffice } from '../connection.ts'
import type { AuditHead } from './keys.ts'

/** Where an office's audit stands; null before its first entry, or in a file that is older than audits. */
export function headOf(client: Database): AuditHead | null {
  if (!hasAudit(client)) return null
  return (
    client.prepare<[], AuditHead>('SELECT number AS entries, seal FROM audit ORDER BY number DESC LIMIT 1').get() ??
    null
  )
}

/** Whether a file has an audit; older ones have none. */
export function hasAudit(client: Database): boolean {
  return client.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'audit'`).get() !== undefined
}

/** Where an open office's audit stands. */
export function auditHead(office: OpenOffice): AuditHead | null {
  return reading(office, ({ client }) => headOf(client))
}

/**
 * Keeps where the audit stands beside the database, so that an end that was cut off shows. Done with every checkpoint:
 * flushing one more file at each save would make saving slower, and an older head proves all that it covers.
 */
export function noteHead({ client, auditFile }: Connection): void {
  try {
    const head = headOf(client)
    if (head !== null) auditFile.noteHead(head)
  } catch {
    // The older head that stands there is still true, and the save it follows is whole.
  }
}

/** The keys of an office's audit, base64. They belong into nothing that is not encrypted. */
export function auditKeys(office: OpenOffice): string[] {
  return reading(office, ({ auditFile }) => auditFile.allKeys().map((key) => key.toString('base64')))
}
