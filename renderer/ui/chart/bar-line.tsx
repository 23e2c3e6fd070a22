import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { marksOf, type BarRow, type Series } from './bar-rows.ts'
import { fillOf } from './patterns.tsx'
import styles from './chart.module.css'

type Props = { row: BarRow; series: readonly Series[]; most: number; lines: readonly number[] }

const whole = 100
// A narrower mark, in percent of the bar, has no room for its number.
const roomForNumber = 6

/** One row: its label, its bar with the numbers in the marks, and its words. What is drawn is said as text. */
export function BarLine({ row, series, most, lines }: Props) {
  const { number } = useFormatter()
  const marks = marksOf(row, series, most, whole)
  const said = marks.map(({ series: { label }, value }) => `${label} ${number(value)}`).join(', ')
  return (
    <li className={styles.row}>
      <span className={styles.label}>
        {row.label}
        {row.detail && <small>{row.detail}</small>}
      </span>
      <span className={styles.bar}>
        <span className={styles.said}>{said}</span>
        <svg aria-hidden>
          {marks.map(({ series: { id, tone }, from, width }) => (
            <g key={id}>
              <rect x={`${from}%`} width={`${width}%`} height="100%" className={styles[tone]} />
              <rect x={`${from}%`} width={`${width}%`} height="100%" fill={fillOf(tone)} />
              <line x1={`${from + width}%`} x2={`${from + width}%`} y1="0" y2="100%" className={styles.gap} />
            </g>
          ))}
          {lines.map((line) => (
            <line key={line} x1={`${line * whole}%`} x2={`${line * whole}%`} y1="0" y2="100%" className={styles.line} />
          ))}
        </svg>
        {marks.map(
          ({ series: { id }, from, width, value }) =>
            width >= roomForNumber && (
              <span key={id} aria-hidden className={styles.number} style={{ left: `${from}%`, width: `${width}%` }}>
                <span>{number(value)}</span>
              </span>
            ),
        )}
      </span>
      <span className={styles.words}>{row.words}</span>
    </li>
  )
}
