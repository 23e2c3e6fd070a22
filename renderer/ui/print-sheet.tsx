import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import styles from './print-sheet.module.css'

/** What stands on the printed page alone, and nowhere on the screen; while it is there, nothing else is printed. */
export function PrintSheet({ children }: { children: ReactNode }) {
  return createPortal(
    <div className={styles.sheet} aria-hidden="true" data-print-sheet>
      {children}
    </div>,
    document.body,
  )
}
