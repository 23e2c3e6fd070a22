import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import type { BarChartProps } from './bar-chart.tsx'
import { totalOf } from './bar-rows.ts'
import styles from './chart.module.css'

/** The same numbers as a table. */
export function BarTable({ title, head, series, rows, wordsHead }: BarChartProps) {
  const { t, number } = useFormatter()
  return (
    // What is wider than the page can be scrolled with the keyboard too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.scroll} tabIndex={0} aria-label={title}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {series.map(({ id, label }) => (
              <th key={id} scope="col">
                {label}
              </th>
            ))}
            {series.length > 1 && <th scope="col">{t('chart.total')}</th>}
            {wordsHead && <th scope="col">{wordsHead}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {row.label}
                {row.detail && <small>{row.detail}</small>}
              </th>
              {series.map(({ id }) => (
                <td key={id}>{number(row.values[id] ?? 0)}</td>
              ))}
              {series.length > 1 && <td>{number(totalOf(row, series))}</td>}
              {wordsHead && <td>{row.words}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
