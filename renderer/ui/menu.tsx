import type { ReactElement } from 'react'
import { Header, Menu as AriaMenu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components'
import styles from './popover.module.css'
import { cx } from './cx.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-paths.ts'
import { Shortcut } from './shortcut.tsx'

export type MenuCommand = {
  id: string
  label: string
  icon?: IconName
  shortcut?: string
  isDisabled?: boolean
  isDanger?: boolean
  run: () => void
}

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
  const items = commands.map((command) => (
    <MenuItem
      key={command.id}
      id={command.id}
      textValue={command.label}
      className={cx(styles.option, command.isDanger && styles.danger)}
    >
      {command.icon && <Icon name={command.icon} size="small" />}
      {command.label}
      {command.shortcut && <Shortcut keys={command.shortcut} />}
    </MenuItem>
  ))
  return (
    <MenuTrigger {...open}>
      {children}
      <Popover className={cx(styles.popover)} offset={4} placement={`bottom ${side}`}>
        <AriaMenu
          className={cx(styles.list)}
          aria-label={label}
          onAction={(key) => commands.find((command) => command.id === key)?.run()}
          disabledKeys={commands.filter((command) => command.isDisabled).map((command) => command.id)}
        >
          {heading ? (
            <MenuSection>
              <Header className={styles.heading}>{heading}</Header>
              {items}
            </MenuSection>
          ) : (
            items
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
