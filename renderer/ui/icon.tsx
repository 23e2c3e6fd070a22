import styles from './icon.module.css'
import { iconPaths, type IconName } from './icon-paths.ts'
import { cx } from './cx.ts'

/** A line drawing beside a word. It says nothing to a screen reader: the word does. */
export function Icon({ name, size = 'normal' }: { name: IconName; size?: 'small' | 'normal' }) {
  return (
    <svg className={cx(styles.icon, size === 'small' && styles.small)} viewBox="0 0 20 20" aria-hidden="true">
      <path d={iconPaths[name]} />
    </svg>
  )
}
