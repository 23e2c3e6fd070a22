import { useEffect, useRef, type ReactNode } from 'react'
import styles from './master-detail.module.css'
import { ListArea } from './list-area.tsx'
import { controlsIn, isFocusLost, useHeldFocus } from './use-held-focus.ts'

/** A list on the left and, when one entry is open, the entry on the right. The row it was opened from gets the focus back. */
export function MasterDetail({ list, detail, label }: { list: ReactNode; detail: ReactNode; label: string }) {
  const listBox = useRef<HTMLDivElement>(null)
  const { held, forget, watch } = useHeldFocus()
  useEffect(() => {
    if (detail || !held.current) return
    forget()
    if (!isFocusLost()) return
    const row = listBox.current?.querySelector<HTMLElement>('[data-index][tabindex="0"]')
    ;(row ?? controlsIn(listBox.current)[0])?.focus()
  })
  return (
    <div className={styles.frame} data-open={detail ? '' : undefined}>
      <ListArea ref={listBox}>{list}</ListArea>
      {detail && (
        <section className={styles.detail} aria-label={label} {...watch}>
          {detail}
        </section>
      )}
    </div>
  )
}
