import { useEffect, useRef, type ReactNode } from 'react'
import { useT } from '#renderer/i18n/use-t.ts'
import styles from './detail-head.module.css'
import { Button } from './button.tsx'

/** The head of an opened entry beside its list: its name, what can be done with it, and the way to close it. */
export function DetailHead({ title, actions, onClose }: { title: string; actions?: ReactNode; onClose: () => void }) {
  const t = useT()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <header className={styles.head}>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {actions}
      <Button kind="quiet" size="small" icon="close" aria-label={t('app.close')} onPress={onClose} />
    </header>
  )
}
