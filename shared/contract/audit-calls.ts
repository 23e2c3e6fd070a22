import { z } from 'zod'
import { auditKinds } from '../audit/kinds.ts'
import { entityNames } from '../entities/names.ts'
import { languages } from '../i18n/languages.ts'
import { pageOf, paging } from '../list.ts'
import { command, query } from './call.ts'

const count = z.int().min(0)

const narrowing = {
  /** As `actors` gives it. */
  actor: z.string().max(200).optional(),
  kinds: z.array(z.enum(auditKinds)).max(auditKinds.length).optional(),
  /** From this instant on. */
  from: z.iso.datetime().optional(),
  /** Before this instant. */
  until: z.iso.datetime().optional(),
}

const asked = z.strictObject({
  ...narrowing,
  sort: z
    .strictObject({ column: z.literal('number'), direction: z.enum(['ascending', 'descending']) })
    .default({ column: 'number', direction: 'descending' }),
  ...paging,
})
export type AuditQuery = z.output<typeof asked>
export type AuditNarrowing = Pick<AuditQuery, keyof typeof narrowing>

const row = z.strictObject({
  /** Its number, as text. */
  id: z.string(),
  number: count,
  at: z.string(),
  actor: z.string(),
  /** The name to show. */
  who: z.string(),
  kind: z.enum(auditKinds),
  entity: z.enum(entityNames).nullable(),
  recordId: z.string().nullable(),
  /** What the record is called today, also in the trash; the audit itself does not know it. */
  title: z.string().nullable(),
  fields: z.array(z.string()),
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
})
export type AuditRow = z.infer<typeof row>

const verdict = z.strictObject({
  entries: count,
  seal: z.string(),
  /** Entries whose key is not on this PC. */
  unchecked: count,
  broken: z
    .strictObject({
      reason: z.enum(['changed', 'missing', 'cut-off', 'other-chain']),
      number: count,
      /** When the last sound entry was made. */
      since: z.string().nullable(),
    })
    .nullable(),
})
export type AuditVerdict = z.infer<typeof verdict>

/** Calls on the audit. It holds ids and names of fields, and nothing that stood in them. */
export const auditCalls = {
  'audit.list': query(asked, pageOf(row)),
  /** Everybody it names. */
  'audit.actors': query(z.strictObject({}), z.array(z.strictObject({ actor: z.string(), who: z.string() }))),
  /** Checks every seal, and that the chain passes through what backups and this PC remember of it. */
  'audit.verify': command(z.strictObject({}), verdict),
  /** Asks where to save and writes what fits as CSV; `cancelled` when the person closes the dialog. */
  'audit.export': command(
    z.strictObject({ ...narrowing, language: z.enum(languages) }),
    z.strictObject({ fileName: z.string(), handle: z.string(), entries: count }),
  ),
}
