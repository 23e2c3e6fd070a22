import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import type { CalendarEntry } from '#shared/calendar/entry.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { EntryList } from '#renderer/records/entry-list.tsx'
import styles from './today.module.css'

const mostShown = 10

/** What is overdue and due, under the name of who is responsible. */
export function DueWork({ entries }: { entries: readonly CalendarEntry[] }) {
  const t = useT()
  const id = useId()
  const owners = byOwner(entries)
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('today.due')}</h2>
      {owners.length === 0 && <p>{t('today.due.none')}</p>}
      {owners.map(([owner, own]) => (
        <section key={owner} className={styles.owner} aria-label={owner || t('calendar.no-owner')}>
          <h3>
            {owner || t('calendar.no-owner')} <span>{t('calendar.count', { count: own.length })}</span>
          </h3>
          <EntryList entries={own.slice(0, mostShown)} none="" showsDay />
          {own.length > mostShown && <p>{t('calendar.more', { count: own.length - mostShown })}</p>}
        </section>
      ))}
      <p className={styles.rest}>
        <Link to="/calendar/$tab/{-$recordId}" params={{ tab: 'list' }}>
          {t('today.all')}
        </Link>
      </p>
    </section>
  )
}

// Whoever has the oldest work stands first; what names nobody last.
function byOwner(entries: readonly CalendarEntry[]): [owner: string, entries: CalendarEntry[]][] {
  const owners = [...new Set(entries.map(({ responsible }) => responsible ?? ''))]
  return owners
    .toSorted((a, b) => Number(a === '') - Number(b === ''))
    .map((owner) => [owner, entries.filter(({ responsible }) => (responsible ?? '') === owner)])
}
