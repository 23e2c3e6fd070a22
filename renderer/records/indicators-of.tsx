import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import { isMet } from '#shared/rules/standing.ts'
import { useCall } from '#renderer/api/queries.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Chip } from '#renderer/ui/chip.tsx'
import { targetWords, valueWords } from '#shared/i18n/value-words.ts'
import styles from './part-list.module.css'

const mostShown = 100

/** The indicators that measure a plan or one of its measures, each with what was reached, its target and the way there. */
export function IndicatorsOf({ where }: { where: { planId: string } | { planNodeId: string } }) {
  const formatter = useFormatter()
  const { t } = formatter
  const id = useId()
  const sort = { column: 'name', direction: 'ascending' } as const
  const page = useCall('indicator.list', { where, sort, limit: mostShown }).data
  const ids = page?.rows.map((row) => row.id).toSorted() ?? []
  const standings = useCall('indicator.standings', { ids }, { enabled: ids.length > 0 }).data
  if (!page) return null
  return (
    <section className={styles.parts} aria-labelledby={id}>
      <h3 id={id}>{t('indicators.of-plan')}</h3>
      {page.total === 0 && <p className={styles.none}>{t('indicators.of-plan.none')}</p>}
      <ul className={styles.list}>
        {page.rows.map((row) => {
          const standing = standings?.find((one) => one.id === row.id)
          const target = standing?.target ?? null
          const met = target && isMet(standing?.value ?? null, target.value, target.bound, row.direction)
          return (
            <li key={row.id} className={styles.line}>
              <span className={styles.words}>
                <Link to="/indicators/$tab/{-$recordId}" params={{ tab: 'list', recordId: row.id }}>
                  {row.name}
                </Link>
                <span className={styles.facts}>
                  {[
                    standing && valueWords(formatter, row, standing.value),
                    target && `${t('figure.kind.target')}: ${targetWords(formatter, row, target.value, target.bound)}`,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
              {typeof met === 'boolean' && (
                <Chip tone={met ? 'ok' : 'plain'}>{t(met ? 'indicators.is-met' : 'indicators.not-met')}</Chip>
              )}
            </li>
          )
        })}
      </ul>
      {page.total > page.rows.length && (
        <p className={styles.none}>{t('indicators.of-plan.more', { count: page.total - page.rows.length })}</p>
      )}
    </section>
  )
}
