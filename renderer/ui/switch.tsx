import type { ReactNode } from 'react'
import { Switch as AriaSwitch, type SwitchProps as AriaSwitchProps } from 'react-aria-components'
import styles from './switch.module.css'
import { cx } from './cx.ts'

/** On or off, at once, for a setting. In a form take a check box. */
export function Switch({
  children,
  ...props
}: Omit<AriaSwitchProps, 'children' | 'className'> & { children: ReactNode }) {
  return (
    <AriaSwitch {...props} className={cx(styles.switch)}>
      <span className={styles.track} />
      {children}
    </AriaSwitch>
  )
}
