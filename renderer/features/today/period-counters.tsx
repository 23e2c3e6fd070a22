import { useId, useState } from 'react'
import { useCall } from '#renderer/api/queries.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { today } from '#renderer/ui/today.ts'
import { Counter, People, Reached } from './counters.tsx'
import { reachWords } from './reach-words.ts'
import { PeriodChoice } from './period-choice.tsx'
import { NothingHeld } from './nothing-held.tsx'
import { daysOf, monthsUpTo, type PeriodChoice as Choice } from './period-days.ts'
import styles from './today.module.css'

/** What the office did in a period: each number with how it was counted and the records it is made of. */
export function PeriodCounters() {
  const formatter = useFormatter()
  const { t, day } = formatter
  const id = useId()
  const [choice, setChoice] = useState<Choice>({ period: 'quarter', from: null, to: null })
  const days = daysOf(choice, today())
  const { data } = useCall('period.counters', days ?? { from: today(), to: today() }, {
    enabled: days !== null,
    keepsLast: true,
  })
  return (
    <section aria-labelledby={id}>
      <header className={styles.head}>
        <div>
          <h2 id={id}>{t('today.done')}</h2>
          {days && <p>{t('calendar.span', { from: day(days.from), to: day(days.to) })}</p>}
        </div>
        <PeriodChoice
          value={choice}
          isWrong={days === null && choice.from !== null && choice.to !== null}
          onChange={setChoice}
        />
      </header>
      {days && data && (
        <>
          <p className={styles.sentence}>
            {t('today.sentence', {
              stakeholders: data.stakeholders.count,
              gatherings: data.meetingsAndSessions.count,
              people: reachWords(formatter, data.trained.reach),
            })}
          </p>
          <ul className={styles.counters}>
            <Counter name="stakeholders" counter={data.stakeholders} rows={{ stakeholder: data.stakeholders.ids }} />
            <Counter
              name="together"
              counter={data.meetingsAndSessions}
              rows={{ meeting: data.meetings.ids, occasion: data.sessions.ids }}
            />
            <Counter name="meetings" counter={data.meetings} rows={{ meeting: data.meetings.ids }} />
            <Counter name="sessions" counter={data.sessions} rows={{ occasion: data.sessions.ids }} />
            <People name="trained" counter={data.trained} />
            <Reached counter={data.trained} />
            {data.menEngaged.ids.length > 0 && <People name="men" counter={data.menEngaged} />}
          </ul>
          {data.meetings.ids.length + data.sessions.ids.length === 0 && (
            <NothingHeld onShow={(last) => setChoice(monthsUpTo(last))} />
          )}
        </>
      )}
    </section>
  )
}
