import type { Tone } from './bar-rows.ts'
import styles from './chart.module.css'

// Drawn over the colour, so that no series is told by colour alone.
const drawn: Partial<Record<Tone, string>> = {
  men: 'M-2 2 L2 -2 M0 8 L8 0 M6 10 L10 6',
  rest: 'M4 0 V8',
  unknown: 'M1 1 h2 v2 h-2 z M5 5 h2 v2 h-2 z',
  accent: 'M-2 6 L2 10 M0 0 L8 8 M6 -2 L10 2',
  late: 'M0 4 H8',
  plain: 'M1 1 h2 v2 h-2 z M5 5 h2 v2 h-2 z',
}

/** The patterns of the marks, once for each chart; a drawing of another one may use them too. */
export function Patterns() {
  return (
    <svg aria-hidden className={styles.patterns} width="0" height="0">
      <defs>
        {Object.entries(drawn).map(([tone, path]) => (
          <pattern key={tone} id={`chart-${tone}`} width="8" height="8" patternUnits="userSpaceOnUse">
            <path d={path} className={styles.stroke} />
          </pattern>
        ))}
      </defs>
    </svg>
  )
}

/** What fills a mark over its colour. */
export function fillOf(tone: Tone): string {
  return drawn[tone] === undefined ? 'none' : `url(#chart-${tone})`
}

/** A small piece of a series, as it looks in the bars. */
export function PatternSwatch({ tone }: { tone: Tone }) {
  return (
    <svg aria-hidden width="16" height="12" className={styles.swatch}>
      <rect width="16" height="12" className={styles[tone]} />
      <rect width="16" height="12" fill={fillOf(tone)} />
    </svg>
  )
}
