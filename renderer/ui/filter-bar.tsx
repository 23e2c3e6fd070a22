import type { ReactNode } from 'react'
import styles from './filter-bar.module.css'

/** What narrows a list, above it; `count` says how much is left. */
export function FilterBar({ children, count }: { children: ReactNode; count?: string }) {
  return (
    <div className={styles.bar}>
      {children}
      {count && <output className={styles.count}>{count}</output>}
    </div>
  )
}
