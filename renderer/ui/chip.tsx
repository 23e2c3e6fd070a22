import type { ReactNode } from 'react'
import styles from './chip.module.css'
import { cx } from './cx.ts'

export type Tone = 'plain' | 'accent' | 'ok' | 'warn' | 'bad'

/** A state in a word. The colour only repeats what the word says. */
export function Chip({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={cx(styles.chip, styles[tone])}>{children}</span>
}
