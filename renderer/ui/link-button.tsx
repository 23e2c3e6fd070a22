import type { ReactNode } from 'react'
import { Button, type ButtonProps } from 'react-aria-components'
import styles from './link-button.module.css'
import { cx } from './cx.ts'

/** A command that reads as part of a sentence. For going somewhere use a router link. */
export function LinkButton({
  children,
  ...props
}: Omit<ButtonProps, 'children' | 'className'> & { children: ReactNode }) {
  return (
    <Button {...props} className={cx(styles.link)}>
      {children}
    </Button>
  )
}
