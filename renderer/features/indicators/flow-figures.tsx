import { useId } from 'react'
import type { Indicator } from '#shared/entities/indicator.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import type { MessageKey } from '#shared/i18n/catalogue.ts'
import type { Quantity } from '#shared/rules/indicator-flow.ts'
import { useCall } from '#renderer/api/queries.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import styles from './indicators.module.css'
import { periodWords } from './period-words.ts'

const rules = {
  meetings: 'today.meetings.rule',
  'meetings-and-sessions': 'today.together.rule',
  sessions: 'today.sessions.rule',
  attendances: 'today.trained.rule',
  'unique-people': 'today.people.rule',
  'men-engaged': 'today.men.rule',
  stakeholders: 'today.stakeholders.rule',
} as const satisfies Record<Exclude<Indicator['flow'], 'none'>, MessageKey>

const sexes = ['women', 'men', 'other', 'notStated'] as const

/** What the office's own records give for an indicator, period by period, with the rule it is counted by. */
export function FlowFigures({ indicator }: { indicator: Indicator }) {
  const formatter = useFormatter()
  const { t, number } = formatter
  const id = useId()
  const counted = useCall('indicator.flow', { id: indicator.id }).data
  const { flow, accumulation } = indicator
  if (!counted || flow === 'none') return null
  const { scope, rows } = counted
  const bySex = rows.some(({ alone }) => alone.people !== null)
  const addsUp = accumulation !== 'each-period'
  const notStated = rows.reduce((sum, row) => sum + row.notStated, 0)
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{t('indicators.flow')}</h3>
      <p className={styles.hint}>{t('indicators.flow.text')}</p>
      <p className={styles.hint}>
        {t(rules[flow])} {t(`indicators.flow.of-${scope}`)}
      </p>
      {notStated > 0 && <p className={styles.hint}>{t('today.not-stated', { count: notStated })}</p>}
      <div className={styles.scroll}>
        <table className={styles.public}>
          <thead>
            <tr>
              <th scope="col">{t('indicator.period')}</th>
              {bySex &&
                sexes.map((sex) => (
                  <th key={sex} scope="col">
                    {t(`figure.${sex}`)}
                  </th>
                ))}
              <th scope="col">{t(bySex ? 'indicators.total' : 'indicators.flow.count')}</th>
              {addsUp && (
                <th scope="col">{t(accumulation === 'yearly' ? 'indicators.this-year' : 'indicators.so-far')}</th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ startsOn, endsOn, alone, soFar }) => (
              <tr key={endsOn}>
                <th scope="row">{periodWords(formatter, startsOn, endsOn)}</th>
                {bySex && sexes.map((sex) => <td key={sex}>{number(alone.people?.[sex] ?? 0)}</td>)}
                <td>{quantityWords(formatter, alone)}</td>
                {addsUp && <td>{quantityWords(formatter, soFar)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function quantityWords({ t, number }: Formatter, { least, most }: Quantity): string {
  return least === most ? number(most) : t('today.from-to', { least: number(least), most: number(most) })
}
