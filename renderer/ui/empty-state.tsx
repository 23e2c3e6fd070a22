import { useEffect, type ReactNode } from 'react'
import styles from './empty-state.module.css'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-paths.ts'
import { isFocusLost } from './use-held-focus.ts'

/** What goes here, why, one button, and an example: the first thing a person reads in an empty room. */
export function EmptyState({
  icon,
  title,
  children,
  action,
  example,
}: {
  icon: IconName
  title: string
  children: ReactNode
  action?: ReactNode
  example?: ReactNode
}) {
  // The last row of a list took the focus along when it went.
  useEffect(() => {
    if (isFocusLost()) document.querySelector<HTMLElement>('main h1')?.focus()
  }, [])
  return (
    <div className={styles.empty}>
      <div className={styles.mark}>
        <Icon name={icon} />
      </div>
      <h2>{title}</h2>
      <p className={styles.why}>{children}</p>
      {action && <div>{action}</div>}
      {example && <p className={styles.example}>{example}</p>}
    </div>
  )
}
