import type { OfficeDossier } from './dossiers/office.ts'
import type { Finding } from './report.ts'

const own = { source: 'Equiplan', checkedOn: '2026-11-22', verified: false } as const

/** What the records say against a document as it is printed; the file cannot show it. Empty when nothing. */
export function dossierFindings({ identity, day }: Pick<OfficeDossier, 'identity' | 'day'>): Finding[] {
  const from = identity?.validFrom ?? null
  if (from === null || from <= day) return []
  return [{ rule: 'letterhead-day', verdict: 'outside', found: from, allowed: `≤\u00A0${day}`, unit: 'day', ...own }]
}
