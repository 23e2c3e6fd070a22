import type { ReactNode } from 'react'
import styles from './master-detail.module.css'

/** A list on the left and, when one entry is open, the entry on the right. */
export function MasterDetail({ list, detail, label }: { list: ReactNode; detail: ReactNode; label: string }) {
  return (
    <div className={styles.frame} data-open={detail ? '' : undefined}>
      <div className={styles.list}>{list}</div>
      {detail && (
        <section className={styles.detail} aria-label={label}>
          {detail}
        </section>
      )}
    </div>
  )
}
