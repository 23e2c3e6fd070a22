import { useId, useState, type ReactNode } from 'react'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Button } from '../button.tsx'
import { BarLine } from './bar-line.tsx'
import { totalOf, type BarRow, type Series } from './bar-rows.ts'
import { BarTable } from './bar-table.tsx'
import { PatternSwatch, Patterns } from './patterns.tsx'
import styles from './chart.module.css'

export type BarChartProps = {
  title: string
  /** How the numbers come about. */
  rule: string
  /** What a row is, as the heading of the first column. */
  head: string
  series: readonly Series[]
  rows: readonly BarRow[]
  /** `whole` gives every row the full length, so that shares compare; else lengths compare across rows. */
  scale?: 'whole' | 'shared'
  /** Places of lines over every bar, from 0 to 1 of what fills it. */
  lines?: readonly number[]
  /** What fills a bar, where it is not the largest row. */
  most?: number
  /** The heading of what stands behind the bars. */
  wordsHead?: string
  note?: ReactNode
}

/**
 * Numbers as horizontal bars with their words beside them, or as a table; one button changes between the two. Every series
 * has a pattern besides its colour, every row says its numbers in words.
 */
export function BarChart(props: BarChartProps) {
  const { title, rule, series, rows, scale = 'shared', lines = [], note } = props
  const { t } = useFormatter()
  const id = useId()
  const [isTable, setTable] = useState(false)
  const largest = props.most ?? Math.max(0, ...rows.map((row) => totalOf(row, series)))
  return (
    <figure className={styles.chart} aria-labelledby={id}>
      <figcaption className={styles.head}>
        <h2 id={id}>{title}</h2>
        {rows.length > 0 && (
          <span data-no-print="">
            <Button
              size="small"
              kind="quiet"
              aria-label={`${t(isTable ? 'chart.as-picture' : 'chart.as-table')}: ${title}`}
              onPress={() => setTable(!isTable)}
            >
              {t(isTable ? 'chart.as-picture' : 'chart.as-table')}
            </Button>
          </span>
        )}
      </figcaption>
      <p className={styles.rule}>{rule}</p>
      {rows.length === 0 && <p>{t('overview.none')}</p>}
      {rows.length > 0 && isTable && <BarTable {...props} />}
      {rows.length > 0 && !isTable && (
        <>
          <Patterns />
          {series.length > 1 && (
            <ul className={styles.legend}>
              {series.map((one) => (
                <li key={one.id}>
                  <PatternSwatch tone={one.tone} /> {one.label}
                </li>
              ))}
            </ul>
          )}
          <ul className={styles.rows}>
            {rows.map((row) => (
              <BarLine
                key={row.id}
                {...{ row, series, lines }}
                most={scale === 'whole' ? totalOf(row, series) : largest}
              />
            ))}
          </ul>
        </>
      )}
      {note && <p className={styles.rule}>{note}</p>}
    </figure>
  )
}
