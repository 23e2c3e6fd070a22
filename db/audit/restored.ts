import { metaOf } from '../backup/copy-facts.ts'
import { reading, type OpenOffice } from '../connection.ts'
import type { Actor } from '../write.ts'
import { noteEvent } from './events.ts'
import { noteHead } from './head.ts'

// What a restore leaves behind is another line of the same chain: where the one before stood says nothing of it. The
// entry tells the numbers of the backups whose own heads belong to the line that was given up.

type Noted = { restoredAt: string; backup: { sequence: number } }

/** Tells the audit that this file came from a backup, unless it says so already. */
export function noteRestored(office: OpenOffice, actor: Actor): void {
  const noted = reading(office, ({ client }) => {
    const meta = metaOf(client, 'restored')
    const found = meta === null ? null : (JSON.parse(meta) as Noted)
    const told = client
      .prepare<[string], number>(`SELECT 1 FROM audit WHERE kind = 'office-restored' AND detail ->> 'restoredAt' = ?`)
      .pluck()
    return found === null || told.get(found.restoredAt) !== undefined ? null : found
  })
  if (noted === null) return
  const { restoredAt, backup } = noted
  beginLine(office, actor, 'office-restored', { sequence: backup.sequence, known: lastSequence(office), restoredAt })
}

/** Tells the audit that a restore was taken back; `known` is the highest number of a backup this PC knows of. */
export function noteWentBack(office: OpenOffice, actor: Actor, known: number): void {
  beginLine(office, actor, 'restore-undone', { sequence: lastSequence(office), known })
}

function beginLine(
  office: OpenOffice,
  actor: Actor,
  kind: 'office-restored' | 'restore-undone',
  detail: Record<string, string | number>,
): void {
  noteEvent(office, actor, { kind, detail })
  reading(office, noteHead)
}

function lastSequence(office: OpenOffice): number {
  return reading(office, ({ client }) => Number(metaOf(client, 'backupSequence') ?? 0))
}
