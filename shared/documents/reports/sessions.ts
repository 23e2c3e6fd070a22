import type { PeriodDossier } from '../dossiers/period.ts'
import { peopleText } from '../people/people-text.ts'
import type { Printing } from '../printing.ts'

/** How many sessions were held and who came, and how many stand planned in the period and are not held yet. */
export function sessionsText({ words, dossier }: Printing<PeriodDossier>): string {
  const { t } = words
  const { sessions, trained } = dossier.counters
  const planned = dossier.planned.reduce((sum, { sittings }) => sum + (sittings ?? 1), 0)
  return [
    t('document.report.sessions-held', { count: sessions.count, people: peopleText(words, trained.people) }),
    ...(planned > 0 ? [t('document.report.sessions-planned', { count: planned })] : []),
  ].join(' ')
}
