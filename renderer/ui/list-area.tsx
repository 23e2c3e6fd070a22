import type { ReactNode, Ref } from 'react'
import styles from './list-area.module.css'

/** Where a list stands: what narrows it above, then the list, which scrolls itself. No wider than rows can be read across. */
export function ListArea({ children, ref }: { children: ReactNode; ref?: Ref<HTMLDivElement> }) {
  return (
    <div ref={ref} className={styles.area}>
      {children}
    </div>
  )
}
