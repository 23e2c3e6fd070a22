import type { ReactNode } from 'react'
import styles from './notice.module.css'
import { cx } from './cx.ts'
import { Icon } from './icon.tsx'
import type { Tone } from './chip.tsx'

/** Something a person should know about this page, inside the page. What went wrong is said at once. */
export function Notice({
  tone = 'plain',
  title,
  children,
  actions,
  isNew = false,
}: {
  tone?: Tone
  title?: string
  children?: ReactNode
  actions?: ReactNode
  /** It came up while a person works here and waits for her, so it is said at once. */
  isNew?: boolean
}) {
  return (
    <div className={cx(styles.notice, styles[tone])} role={tone === 'bad' || isNew ? 'alert' : 'note'}>
      <Icon name={tone === 'bad' || tone === 'warn' ? 'warning' : tone === 'ok' ? 'check' : 'info'} />
      <div className={styles.words}>
        {title && <p className={styles.title}>{title}</p>}
        {children && <div>{children}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  )
}
