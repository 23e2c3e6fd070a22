import type { ReactNode } from 'react'
import { Checkbox, type CheckboxProps } from 'react-aria-components'
import field from './field.module.css'
import styles from './check-box.module.css'
import { cx } from './cx.ts'

export type CheckBoxProps = Omit<CheckboxProps, 'children' | 'className'> & {
  children: ReactNode
  hint?: string | undefined
}

/** Yes or no, with the words beside the box. */
export function CheckBox({ children, hint, ...props }: CheckBoxProps) {
  return (
    <div className={styles.frame}>
      <Checkbox {...props} className={cx(styles.box)}>
        <span className={styles.square}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M4.5 10.5l4 4 7-8.5" />
          </svg>
        </span>
        <span>{children}</span>
      </Checkbox>
      {hint && <p className={cx(field.hint, styles.hint)}>{hint}</p>}
    </div>
  )
}
