import { goBackTime, wayBack } from '#db/backup/adopt.ts'
import { presentFacts, restoredFrom, writesSince } from '#db/backup/sequence.ts'
import type { OpenOffice } from '#db/open.ts'
import type { BackupRoom, LookedAt } from '#shared/contract/backup-calls.ts'
import type { BackupHeader } from './header.ts'

/** What a backup would take the place of; null where the office was not set up yet. */
export function presentOf(office: OpenOffice, header: BackupHeader): LookedAt['present'] {
  const { officeId, counts, history } = presentFacts(office)
  if ((counts.office ?? 0) === 0) return null
  const sameOffice = officeId === header.office.id
  return {
    sameOffice,
    counts,
    changes: sameOffice ? writesSince(office, header.history) : null,
    lastAt: history.at || null,
  }
}

/** What one can go back to after a restore, and what that would cost; null where there is nothing. */
export function wayBackOf(office: OpenOffice): BackupRoom['wayBack'] {
  const way = wayBack(office)
  if (way === null) return null
  const { restoredAt, backup } = way
  const until = new Date(Date.parse(restoredAt) + goBackTime).toISOString()
  return { restoredAt, ...backup, until, changes: writesSince(office, restoredFrom(office)) }
}
