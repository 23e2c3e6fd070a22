import { useContext, type ReactNode } from 'react'
import styles from './filter-bar.module.css'
import { NarrowingContext } from './narrowing.ts'

/** What narrows a list, above it; `count` says how much is left. */
export function FilterBar({ children, count }: { children: ReactNode; count?: string }) {
  const narrowing = useContext(NarrowingContext)
  return (
    <div className={styles.bar}>
      {children}
      {narrowing?.end}
      {count && <output className={styles.count}>{count}</output>}
    </div>
  )
}
