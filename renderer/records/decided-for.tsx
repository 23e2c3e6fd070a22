import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import { useParts } from '#renderer/api/use-parts.ts'
import { useNamed } from '#renderer/api/use-rows.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import { ActionChip } from './action-chip.tsx'
import { occasionDay } from './occasion-day.ts'
import styles from './part-list.module.css'

/** The decisions that made or changed an item of a plan, each the way back to its meeting. Nothing while there are none. */
export function DecidedFor({ planNodeId }: { planNodeId: string }) {
  const formatter = useFormatter()
  const { t } = formatter
  const id = useId()
  const decisions = useParts('decision', { planNodeId }, { column: 'createdAt', direction: 'ascending' })
  const meetings = useNamed(
    'meeting',
    decisions.rows.map(({ meetingId }) => meetingId),
  )
  if (decisions.rows.length === 0) return null
  return (
    <section className={styles.parts} aria-labelledby={id}>
      <h3 id={id}>{t('meetings.decided-for')}</h3>
      <ul className={styles.list}>
        {decisions.rows.map((row) => {
          const meeting = meetings.get(row.meetingId)
          return (
            <li key={row.id} className={styles.line}>
              <span className={styles.words}>
                <Link
                  to="/meetings/$tab/{-$recordId}"
                  params={{ tab: 'list', recordId: row.meetingId }}
                  search={{ view: 'decisions' }}
                >
                  {[row.number, recordTitle(formatter, 'decision', row).label].filter(Boolean).join(' ')}
                </Link>
                <span className={styles.facts}>
                  {meeting &&
                    [recordTitle(formatter, 'meeting', meeting).label, occasionDay(formatter, meeting)]
                      .filter(Boolean)
                      .join(' · ')}
                </span>
              </span>
              <ActionChip action={row} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
