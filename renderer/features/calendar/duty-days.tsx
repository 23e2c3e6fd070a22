import { useId, useState } from 'react'
import { isOverdue, type CalendarEntry } from '#shared/calendar/entry.ts'
import { dayParts } from '#shared/day.ts'
import { dayIn } from '#shared/day-math.ts'
import type { Duty } from '#shared/entities/duty.ts'
import type { Submission } from '#shared/entities/submission.ts'
import { useAll, useCall } from '#renderer/api/queries.ts'
import { createRecord } from '#renderer/form/record-calls.ts'
import { useSayFailure } from '#renderer/form/say-failure.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Button } from '#renderer/ui/button.tsx'
import { today } from '#renderer/ui/today.ts'
import styles from './calendar.module.css'
import { dayWords } from '#renderer/records/day-words.ts'
import { EntryState } from '#renderer/records/entry-state.tsx'
import { ruleWords } from './rule-words.ts'
import { SubmissionDialog } from './submission-dialog.tsx'

/** A line of a duty's days: worked out from its rule, entered, or both. */
type Line = { key: string; entry: CalendarEntry | null; submission: Submission | null }

/** When a duty was and will be due, what was done for it, and the place to say so. */
export function DutyDays({ duty }: { duty: Duty }) {
  const formatter = useFormatter()
  const { t } = formatter
  const id = useId()
  const fail = useSayFailure()
  const [opened, setOpened] = useState<string | null>(null)
  const { year } = dayParts(today())
  const input = { from: dayIn(year - 1, 1, 1), to: dayIn(year + 1, 12, 31), dutyId: duty.id }
  const entries = useCall('calendar.entries', input).data?.entries
  const submissions = useAll('submission', { dutyId: duty.id })
  const lines = linesOf(entries ?? [], submissions)

  async function record(entry: CalendarEntry) {
    try {
      const values = { dutyId: duty.id, title: duty.title, dueOn: entry.day, doneOn: today() }
      setOpened((await createRecord('submission', values)).id)
    } catch (error) {
      fail(error)
    }
  }

  return (
    <section className={styles.days} aria-labelledby={id}>
      <p className={styles.rule}>{ruleWords(formatter, duty)}</p>
      <h3 id={id}>{t('calendar.duty.days')}</h3>
      {entries && lines.length === 0 && <p className={styles.quiet}>{t('calendar.duty.days.none')}</p>}
      <ul>
        {lines.map(({ key, entry, submission }) => {
          const due = submission?.dueOn ?? entry?.day ?? ''
          const words = formatter.day(due, 'short')
          return (
            <li key={key}>
              <div>
                <b>{entry ? dayWords(formatter, entry) : words}</b>
                <span className={styles.quiet}>{factsOf(entry, submission, duty.title).join(' · ')}</span>
                {submission?.doneOn && (
                  <span className={styles.quiet}>
                    {t('submission.doneOn')} {formatter.day(submission.doneOn, 'short')}
                  </span>
                )}
              </div>
              {entry && <EntryState entry={entry} />}
              {submission ? (
                <Button
                  size="small"
                  aria-label={t('calendar.duty.open-for', { day: words })}
                  onPress={() => setOpened(submission.id)}
                >
                  {t('calendar.duty.open')}
                </Button>
              ) : (
                entry &&
                (isOverdue(entry, today()) || entry.day <= dayIn(year, 12, 31)) && (
                  <Button
                    size="small"
                    need="write"
                    aria-label={t('calendar.duty.record-for', { day: words })}
                    onPress={() => void record(entry)}
                  >
                    {t('calendar.duty.record')}
                  </Button>
                )
              )}
            </li>
          )
        })}
      </ul>
      <SubmissionDialog
        submission={submissions.find((one) => one.id === opened) ?? null}
        onClose={() => setOpened(null)}
      />
    </section>
  )
}

// Each entered day stands in the line of the day it was due on; what was entered for other days has its own.
function linesOf(entries: readonly CalendarEntry[], submissions: readonly Submission[]): Line[] {
  const used = new Set(entries.map(({ submissionId }) => submissionId))
  const due = entries.map((entry) => ({
    key: entry.key,
    entry,
    submission: submissions.find(({ id }) => id === entry.submissionId) ?? null,
  }))
  const others = submissions
    .filter(({ id }) => !used.has(id))
    .map((submission) => ({ key: submission.id, entry: null, submission }))
  const dayOf = ({ entry, submission }: Line) => entry?.day ?? submission?.dueOn ?? ''
  return [...due, ...others].sort((a, b) => dayOf(a).localeCompare(dayOf(b)))
}

function factsOf(entry: CalendarEntry | null, submission: Submission | null, title: string): string[] {
  const theme = submission && submission.title !== title ? submission.title : null
  const about = entry && entry.about !== theme ? entry.about : null
  return [about, theme, submission?.number].flatMap((one) => one || [])
}
