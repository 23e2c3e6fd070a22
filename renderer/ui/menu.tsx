import type { ReactElement } from 'react'
import { MenuTrigger, Popover } from 'react-aria-components'
import styles from './popover.module.css'
import { cx } from './cx.ts'
import { MenuList, type MenuCommand } from './menu-list.tsx'
import { useAllowed } from './rights.ts'

/** A list of commands under a button, which is its only child. */
export function Menu({
  label,
  commands,
  heading,
  side = 'end',
  children,
  ...open
}: {
  label: string
  commands: readonly MenuCommand[]
  /** Above the commands: what they act on. */
  heading?: string | undefined
  /** The edge of the button it stands at; it opens over the screen, away from that edge. */
  side?: 'start' | 'end'
  children: ReactElement
  /** Given together where the menu is opened from outside. */
  isOpen?: boolean
  onOpenChange?: (isOpen: boolean) => void
}) {
  if (useAllowed(commands).length === 0) return null
  return (
    <MenuTrigger {...open}>
      {children}
      <Popover className={cx(styles.popover)} offset={4} placement={`bottom ${side}`}>
        <MenuList label={label} commands={commands} heading={heading} />
      </Popover>
    </MenuTrigger>
  )
}
