import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import { isOverdue, type CalendarEntry } from '#shared/calendar/entry.ts'
import { addDays } from '#shared/day-math.ts'
import { useCall } from '#renderer/api/queries.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Page } from '#renderer/ui/page.tsx'
import { today } from '#renderer/ui/today.ts'
import { EntryList } from './entry-list.tsx'
import { PeriodCounters } from './period-counters.tsx'
import styles from './today.module.css'

// So far ahead people look in the morning.
const daysAhead = 30

/** What is overdue and due, by who is responsible, and what was done in a period. */
export function TodayPage() {
  const { t } = useFormatter()
  const id = useId()
  const now = today()
  const { data } = useCall('calendar.entries', { from: now, to: addDays(now, daysAhead) })
  const due = data?.entries.filter((entry) => !entry.done && !isOverdue(entry, now)) ?? []
  const owners = byOwner([...(data?.overdue ?? []), ...due])
  return (
    <Page title={t('app.today')} width="wide">
      <div className={styles.today}>
        <section aria-labelledby={id}>
          <h2 id={id}>{t('today.due')}</h2>
          {data && owners.length === 0 && <p>{t('today.due.none')}</p>}
          {owners.map(([owner, entries]) => (
            <section key={owner} className={styles.owner} aria-label={owner || t('calendar.no-owner')}>
              <h3>
                {owner || t('calendar.no-owner')} <span>{t('calendar.count', { count: entries.length })}</span>
              </h3>
              <EntryList entries={entries.slice(0, 10)} none="" showsDay />
              {entries.length > 10 && <p>{t('calendar.more', { count: entries.length - 10 })}</p>}
            </section>
          ))}
          <p>
            <Link to="/calendar/$tab/{-$recordId}" params={{ tab: 'list' }}>
              {t('today.all')}
            </Link>
          </p>
        </section>
        <PeriodCounters />
      </div>
    </Page>
  )
}

// Whoever has the oldest work stands first; what names nobody last.
function byOwner(entries: readonly CalendarEntry[]): [owner: string, entries: CalendarEntry[]][] {
  const owners = [...new Set(entries.map(({ responsible }) => responsible ?? ''))]
  return owners
    .toSorted((a, b) => Number(a === '') - Number(b === ''))
    .map((owner) => [owner, entries.filter(({ responsible }) => (responsible ?? '') === owner)])
}
