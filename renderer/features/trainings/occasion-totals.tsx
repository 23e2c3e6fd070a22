import type { ReactNode } from 'react'
import { sumOf, type Breakdown } from '#shared/rules/breakdown.ts'
import { useCall } from '#renderer/api/queries.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import styles from './trainings.module.css'
import type { Span } from './period-choice.ts'

/**
 * What all occasions of a period come to: sessions, attendances and different people stand apart, each with how it is
 * counted, and men's programmes apart from all others.
 */
export function OccasionTotals({ span, isAllTime }: { span: Span; isAllTime: boolean }) {
  const { t, day, number } = useFormatter()
  const { data } = useCall('period.counters', span, { keepsLast: true })
  if (!data) return null
  const { sessions, trained, menEngaged } = data
  const { attendances, least, most } = trained.reach
  const period = isAllTime ? t('trainings.period.any') : t('trainings.span', { from: day(span.from), to: day(span.to) })
  return (
    <section className={styles.totals} aria-label={t('trainings.totals', { period })}>
      <h2>{t('trainings.totals', { period })}</h2>
      <dl>
        <Total
          name={t('trainings.sessions')}
          rule={t('trainings.sessions.rule')}
          more={sessions.notStated > 0 && t('trainings.sessions.not-stated', { count: sessions.notStated })}
        >
          {number(sessions.count)}
        </Total>
        <Total
          name={t('trainings.attendances')}
          rule={t('trainings.attendances.rule')}
          more={attendances > 0 && <BySex people={trained.people} />}
        >
          {number(attendances)}
        </Total>
        <Total name={t('trainings.unique')} rule={t('trainings.unique.rule')}>
          {least === most ? number(least) : t('trainings.from-to', { least: number(least), most: number(most) })}
        </Total>
        {sumOf(menEngaged.people) > 0 && (
          <Total name={t('trainings.men')} rule={t('trainings.men.rule')}>
            {number(sumOf(menEngaged.people))}
          </Total>
        )}
      </dl>
    </section>
  )
}

function Total({ name, rule, more, children }: { name: string; rule: string; more?: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <b>{children}</b>
        {more && <span>{more}</span>}
        <small>{rule}</small>
      </dd>
    </div>
  )
}

function BySex({ people }: { people: Breakdown }) {
  const { t, number } = useFormatter()
  return (['women', 'men', 'other', 'notStated'] as const)
    .filter((part) => people[part] > 0)
    .map((part) => `${t(`participantGroup.${part}`)} ${number(people[part])}`)
    .join(' · ')
}
