import styles from './popover.module.css'
import type { Option } from './option.ts'

/** An entry of a list: its label, and under it what tells it from others. */
export function OptionWords({ option }: { option: Option }) {
  return (
    <span className={styles.words}>
      {option.label}
      {option.detail && <span className={styles.detail}>{option.detail}</span>}
    </span>
  )
}
