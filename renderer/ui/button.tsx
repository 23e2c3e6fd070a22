import type { ReactNode, Ref } from 'react'
import type { Need } from '#shared/access/roles.ts'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import styles from './button.module.css'
import { cx } from './cx.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-paths.ts'
import { ariaKeys } from './key-names.ts'
import { useMay } from './rights.ts'
import { Shortcut } from './shortcut.tsx'
import { unavailable } from './unavailable.ts'

export type ButtonProps = Omit<AriaButtonProps, 'children' | 'className'> & {
  children?: ReactNode
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger'
  size?: 'normal' | 'small'
  icon?: IconName | undefined
  /** Shown at the end and announced, such as `Mod+N`. */
  shortcut?: string | undefined
  /** What the command asks of whoever presses it; it is left out for those who may not. */
  need?: Need
  ref?: Ref<HTMLButtonElement>
}

/**
 * A command. Without children it shows only its icon and needs an `aria-label`; give it a tooltip then. One that cannot be
 * used now keeps the focus it may have: a really disabled button would drop it.
 */
export function Button({
  children,
  kind = 'secondary',
  size = 'normal',
  icon,
  shortcut,
  isDisabled = false,
  need = 'nobody',
  ...props
}: ButtonProps) {
  const may = useMay(need)
  if (!may) return null
  const name = cx(styles.button, styles[kind], size === 'small' && styles.small, !children && styles.bare)
  return (
    <AriaButton
      {...props}
      {...(shortcut ? { 'aria-keyshortcuts': ariaKeys(shortcut) } : {})}
      {...(isDisabled ? unavailable : {})}
      className={name}
    >
      {icon && <Icon name={icon} size={size === 'small' ? 'small' : 'normal'} />}
      {children}
      {shortcut && <Shortcut keys={shortcut} />}
    </AriaButton>
  )
}
