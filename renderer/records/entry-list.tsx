import { Link } from '@tanstack/react-router'
import type { CalendarEntry } from '#shared/calendar/entry.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import styles from './entry-list.module.css'
import { dayWords } from './day-words.ts'
import { EntryState } from './entry-state.tsx'
import { addressOfEntry } from './use-open-entry.ts'

type Props = { entries: readonly CalendarEntry[]; none: string; showsDay?: boolean }

/** Entries with what they are, whose, and how they stand, each leading to its record. */
export function EntryList({ entries, none, showsDay = false }: Props) {
  const formatter = useFormatter()
  const { t } = formatter
  if (entries.length === 0) return <p className={styles.quiet}>{none}</p>
  return (
    <ul className={styles.entries}>
      {entries.map((entry) => {
        const { key, kind, title, about, responsible, day, lastDay } = entry
        const address = addressOfEntry(entry)
        const name = title || t(`calendar.kind.${kind}`)
        const when = showsDay || lastDay !== null ? dayWords(formatter, entry) : null
        return (
          <li key={`${key} ${day}`}>
            <span>{address ? <Link {...address}>{name}</Link> : name}</span>
            <EntryState entry={entry} />
            <span className={styles.quiet}>
              {[t(`calendar.kind.${kind}`), when, about, responsible].filter(Boolean).join(' · ')}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
