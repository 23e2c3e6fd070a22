import { createHmac } from 'node:crypto'
import type { AuditKind } from '#shared/audit/kinds.ts'

/** An entry as it is stored; all but `seal` is what the seal covers. */
export type StoredEntry = {
  number: number
  at: string
  actor: string
  kind: AuditKind
  step: number | null
  entity: string | null
  recordId: string | null
  revision: number | null
  fields: string | null
  detail: string | null
  seal: string
}

/** The columns of an entry under the names of StoredEntry, in the order they are sealed. */
export const entryColumns =
  'number, at, actor, kind, step, entity, record_id AS recordId, revision, fields, detail, seal'

/** HMAC-SHA-256 (base64url) over an entry and the seal of the one before it, empty for the first. */
export function sealOf(entry: Omit<StoredEntry, 'seal'>, before: string, key: Buffer): string {
  const { number, at, actor, kind, step, entity, recordId, revision, fields, detail } = entry
  const all = [before, number, at, actor, kind, step, entity, recordId, revision, fields, detail]
  return createHmac('sha256', key).update(JSON.stringify(all)).digest('base64url')
}

/** The id of the key that a `chain-begun` entry and those after it are sealed with. */
export function keyIdIn({ detail }: Pick<StoredEntry, 'detail'>): string {
  const { key } = JSON.parse(detail ?? '{}') as { key?: string }
  return key ?? ''
}
