import type { AuditEvent } from '#shared/audit/kinds.ts'
import { instantOf } from '../clock.ts'
import type { Connection, OpenOffice } from '../connection.ts'
import { stateOf, writeAside, type Actor, type Write } from '../write.ts'
import { append, auditActor } from './append.ts'

/** What happened beside changes. `detail` holds ids, numbers and codes, never what a person wrote. */
export type Event = {
  kind: AuditEvent
  entity?: string
  id?: string
  detail?: Record<string, string | number | boolean>
}

/** Adds what happened to the audit, in a transaction of its own. */
export function noteEvent(office: OpenOffice, actor: Actor, event: Event): void {
  writeAside(office, (connection) => noteWith(connection, actor, event))
}

/** Adds what happened to the audit within a write. */
export function noteIn(tx: Write, event: Event): void {
  const { connection, at, actor } = stateOf(tx)
  append(connection, { at, ...storedEvent(actor, event) })
}

/** Adds what happened to the audit within a transaction of `writeAside`. */
export function noteWith(connection: Connection, actor: Actor, event: Event): void {
  append(connection, { at: instantOf(connection.clock.now()), ...storedEvent(actor, event) })
}

function storedEvent(actor: Actor, { kind, entity, id, detail }: Event) {
  return {
    actor: auditActor(actor),
    kind,
    entity: entity ?? null,
    recordId: id ?? null,
    detail: detail === undefined ? null : JSON.stringify(detail),
  }
}
