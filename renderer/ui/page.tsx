import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react'
import { useT } from '#renderer/i18n/use-t.ts'
import styles from './page.module.css'
import { runAppCommand } from './app-commands.ts'
import { cx } from './cx.ts'
import { Icon } from './icon.tsx'
import { commandKeys } from './shortcut-keys.ts'
import { Shortcut } from './shortcut.tsx'
import { Button } from 'react-aria-components'
import { ariaKeys } from './key-names.ts'

export type PageProps = {
  title: string
  /** Links to what stands above this page, in order; usually one router link. */
  trail?: ReactNode
  /** Behind the title: a chip, the saved state. */
  state?: ReactNode
  /** Commands at the right end, the main one last. */
  actions?: ReactNode
  /** `full` gives the whole area to the content, which scrolls itself; `reading` keeps lines short. */
  width?: 'reading' | 'wide' | 'full'
  children: ReactNode
}

/** One screen: the bar with its title, and its content. The title takes the focus when the screen is entered. */
export function Page({ title, trail, state, actions, width = 'wide', children }: PageProps) {
  const t = useT()
  const heading = useRef<HTMLHeadingElement>(null)
  // Before the screen is painted: nobody sees its buttons and then loses the focus to the title.
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true })
  }, [])
  useEffect(() => {
    document.title = `${title} · ${t('app.name')}`
  }, [title, t])
  return (
    <>
      <header className={styles.bar}>
        <div className={cx(styles.where, trail !== undefined && styles.stacked)}>
          {trail && (
            <nav className={styles.trail} aria-label={t('app.trail')}>
              {trail}
            </nav>
          )}
          <h1 ref={heading} tabIndex={-1} className={styles.title} title={title}>
            {title}
          </h1>
          {state && <div className={styles.state}>{state}</div>}
        </div>
        <Button
          className={cx(styles.search)}
          onPress={() => runAppCommand('search')}
          aria-keyshortcuts={ariaKeys(commandKeys.search)}
        >
          <Icon name="search" size="small" />
          <span>{t('app.search')}</span>
          <Shortcut keys={commandKeys.search} />
        </Button>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      <div className={cx(styles.content, styles[width])}>{children}</div>
    </>
  )
}
