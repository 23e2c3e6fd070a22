import type { Need } from '#shared/access/roles.ts'
import { Header, Menu, MenuItem, MenuSection } from 'react-aria-components'
import styles from './popover.module.css'
import { cx } from './cx.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-paths.ts'
import { useAllowed } from './rights.ts'
import { Shortcut } from './shortcut.tsx'

export type MenuCommand = {
  id: string
  label: string
  icon?: IconName
  shortcut?: string
  isDisabled?: boolean
  isDanger?: boolean
  /** What it asks of whoever chooses it; it is left out for those who may not. */
  need?: Need
  run: () => void
}

/** The commands of a menu, inside whatever opens it. */
export function MenuList({
  label,
  commands,
  heading,
  onClose,
}: {
  label: string
  commands: readonly MenuCommand[]
  /** Above the commands: what they act on. */
  heading?: string | undefined
  /** Given where no trigger closes it. */
  onClose?: () => void
}) {
  const allowed = useAllowed(commands)
  const items = allowed.map((command) => (
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
    <Menu
      className={cx(styles.list)}
      aria-label={label}
      onAction={(key) => allowed.find((command) => command.id === key)?.run()}
      disabledKeys={allowed.filter((command) => command.isDisabled).map((command) => command.id)}
      {...(onClose && { onClose })}
    >
      {heading ? (
        <MenuSection>
          <Header className={styles.heading}>{heading}</Header>
          {items}
        </MenuSection>
      ) : (
        items
      )}
    </Menu>
  )
}
