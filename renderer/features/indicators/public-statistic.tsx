import { useId, type CSSProperties } from 'react'
import type { Statistic } from '#shared/entities/statistic.ts'
import type { StatisticRow } from '#shared/entities/statistic-row.ts'
import { balanceOf } from '#shared/rules/balance.ts'
import { publicTable, type PublicRow } from '#shared/rules/public-table.ts'
import { usualThreshold } from '#shared/rules/suppression.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import styles from './indicators.module.css'

const columns = ['women', 'men', 'other', 'notStated', 'total'] as const

/** A table by sex as it may be made public: small numbers hidden, and all that would give them away. */
export function PublicStatistic({ statistic, rows }: { statistic: Statistic; rows: readonly StatisticRow[] }) {
  const { t } = useFormatter()
  const id = useId()
  const threshold = statistic.threshold ?? usualThreshold
  const shown = publicTable(rows, threshold)
  return (
    <section className={styles.figures} aria-labelledby={id}>
      <h2 id={id}>{t('indicators.public-view')}</h2>
      <div className={styles.scroll}>
        <table className={styles.public} aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{t('statisticRow.label')}</th>
              {columns.map((name) => (
                <th key={name} scope="col">
                  {name === 'total' ? t('indicators.total') : t(`statisticRow.${name}`)}
                </th>
              ))}
              <th scope="col">{t('indicators.share-of-women')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={row.id}>
                <th scope="row">
                  <span className={styles.deep} style={{ '--depth': row.depth } as CSSProperties}>
                    {row.label}
                  </span>
                </th>
                <PublicCells row={shown.rows[at] ?? shown.total} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('indicators.total')}</th>
              <PublicCells row={shown.total} />
            </tr>
          </tfoot>
        </table>
      </div>
      <p className={styles.hint}>
        {shown.hidden > 0
          ? t('indicators.hidden-note', { count: shown.hidden, threshold })
          : t('indicators.nothing-hidden', { threshold })}
      </p>
    </section>
  )
}

// The percentage of two hidden numbers would say more than it hides.
function PublicCells({ row }: { row: PublicRow }) {
  const { t, number, percent } = useFormatter()
  const { women, men } = row
  const share = women === null || men === null ? null : balanceOf({ women, men, other: 0, notStated: 0 }).shareOfWomen
  return (
    <>
      {columns.map((name) => {
        const value = row[name]
        return (
          <td key={name}>
            {value === null ? (
              <>
                <span aria-hidden title={t('indicators.hidden')}>
                  …
                </span>
                <span className={styles.hidden}>{t('indicators.hidden')}</span>
              </>
            ) : (
              number(value)
            )}
          </td>
        )
      })}
      <td>{share !== null && percent(share)}</td>
    </>
  )
}
