import { useEffect, useRef, type ReactNode } from 'react'
import styles from './setup.module.css'

/** The title of a step; takes the focus when the step begins. */
export function SetupTitle({ title, children }: { title: string; children?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <header className={styles.title}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children && <p>{children}</p>}
    </header>
  )
}
