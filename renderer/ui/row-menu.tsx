import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { useT } from '#renderer/i18n/use-t.ts'
import buttonStyles from './button.module.css'
import { Button } from './button.tsx'
import { cx } from './cx.ts'
import { Icon } from './icon.tsx'
import type { MenuCommand } from './menu-list.tsx'
import { Menu } from './menu.tsx'
import { useAllowed } from './rights.ts'
import styles from './row-menu.module.css'

type Props = {
  name: string
  commands: readonly MenuCommand[]
  /** Whether the Tab key stops at it; in a long table only in the row that has the focus. */
  isReachable?: boolean
  /** What the button shows and is called in place of three dots, such as the state that its commands change. */
  face?: { label: string; content: ReactNode }
}

/**
 * What can be done with one row of a table, behind three dots. Until it is first used there is a plain button: the
 * menus of all rows in view would take half the time of drawing the table.
 */
export function RowMenu({ name, commands, isReachable = true, face }: Props) {
  const t = useT()
  const button = useRef<HTMLButtonElement>(null)
  const [wasUsed, setUsed] = useState(false)
  const [isOpen, setOpen] = useState(false)
  const isEmpty = useAllowed(commands).length === 0
  const label = face?.label ?? t('app.commands-for', { name })

  function use() {
    flushSync(() => setUsed(true))
    // The focus goes first: the menu gives it back to where it was when the menu opened.
    button.current?.focus()
    setOpen(true)
  }

  if (isEmpty) return null
  if (!wasUsed) {
    return (
      <button
        type="button"
        className={cx(
          buttonStyles.button,
          buttonStyles.quiet,
          buttonStyles.small,
          !face && buttonStyles.bare,
          styles.plain,
        )}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={false}
        tabIndex={isReachable ? 0 : -1}
        onClick={use}
        onKeyDown={(event) => opensMenu(event) && use()}
      >
        {face?.content ?? <Icon name="more" size="small" />}
      </button>
    )
  }
  return (
    <Menu label={label} commands={commands} isOpen={isOpen} onOpenChange={setOpen}>
      <Button
        ref={button}
        kind="quiet"
        size="small"
        icon={face ? undefined : 'more'}
        aria-label={label}
        excludeFromTabOrder={!isReachable}
      >
        {face?.content}
      </Button>
    </Menu>
  )
}

function opensMenu(event: KeyboardEvent): boolean {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return false
  event.preventDefault()
  return true
}
