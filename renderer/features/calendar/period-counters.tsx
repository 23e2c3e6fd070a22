import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import type { Day } from '#shared/day.ts'
import { addMonths } from '#shared/day-math.ts'
import type { Breakdown } from '#shared/rules/breakdown.ts'
import { useCall } from '#renderer/api/queries.ts'
import { useNamed } from '#renderer/api/use-rows.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import { addressOf } from '#renderer/records/record-address.ts'
import { Select } from '#renderer/ui/select.tsx'
import { today } from '#renderer/ui/today.ts'
import styles from './today.module.css'

const periods = ['quarter', 'half-year', 'this-year', 'last-year'] as const
type Period = (typeof periods)[number]

/** What the office did in a period: each number with how it was counted and the records it is made of. */
export function PeriodCounters() {
  const { t, day } = useFormatter()
  const id = useId()
  const [period, setPeriod] = useState<Period>('quarter')
  const days = daysOf(period, today())
  const { data } = useCall('period.counters', days)
  return (
    <section aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id}>{t('today.done')}</h2>
        <Select
          label={t('today.period')}
          hideLabel
          options={periods.map((one) => ({ id: one, label: t(`today.period.${one}`) }))}
          value={period}
          onChange={(next) => setPeriod(periods.find((one) => one === next) ?? 'quarter')}
        />
      </header>
      <p>{t('calendar.span', { from: day(days.from), to: day(days.to) })}</p>
      {data && (
        <ul className={styles.counters}>
          <Counter name="stakeholders" entity="stakeholder" {...data.stakeholders} />
          <Counter name="meetings" entity="meeting" {...data.meetings} />
          <Counter name="sessions" entity="occasion" {...data.sessions} />
          <People name="trained" people={data.trained} />
          <People name="men" people={data.menEngaged} />
        </ul>
      )}
    </section>
  )
}

type CounterProps = {
  name: 'stakeholders' | 'meetings' | 'sessions'
  entity: 'stakeholder' | 'meeting' | 'occasion'
  count: number
  ids: readonly string[]
  notStated: number
}

function Counter({ name, entity, count, ids, notStated }: CounterProps) {
  const { t, number } = useFormatter()
  return (
    <li>
      <b>{number(count)}</b>
      <h3>{t(`today.${name}`)}</h3>
      <p>{t(`today.${name}.rule`)}</p>
      {notStated > 0 && <p>{t('today.not-stated', { count: notStated })}</p>}
      {ids.length > 0 && <Rows entity={entity} ids={ids} />}
    </li>
  )
}

// One question names at most 500; a counter of more records still counts them all.
const mostNamed = 500

function Rows({ entity, ids }: Pick<CounterProps, 'entity' | 'ids'>) {
  const formatter = useFormatter()
  const [isOpen, setOpen] = useState(false)
  const rows = useNamed(entity, isOpen ? ids.slice(0, mostNamed) : [])
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{formatter.t('today.rows', { count: ids.length })}</summary>
      <ul>
        {[...rows.values()].map((row) => {
          const address = addressOf({ entity, id: row.id, owner: null })
          const { label } = recordTitle(formatter, entity, row)
          return <li key={row.id}>{address ? <Link {...address}>{label}</Link> : label}</li>
        })}
      </ul>
    </details>
  )
}

function People({ name, people }: { name: 'trained' | 'men'; people: Breakdown }) {
  const { t, number } = useFormatter()
  const { women, men, other, notStated } = people
  return (
    <li>
      <b>{number(women + men + other + notStated)}</b>
      <h3>{t(`today.${name}`)}</h3>
      <p>
        {t('today.by-sex', {
          women: number(women),
          men: number(men),
          other: number(other),
          unstated: number(notStated),
        })}
      </p>
      <p>{t(`today.${name}.rule`)}</p>
    </li>
  )
}

function daysOf(period: Period, now: Day): { from: Day; to: Day } {
  const year = Number(now.slice(0, 4))
  if (period === 'this-year') return { from: `${year}-01-01`, to: now }
  if (period === 'last-year') return { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` }
  return { from: addMonths(now, period === 'quarter' ? -3 : -6), to: now }
}
