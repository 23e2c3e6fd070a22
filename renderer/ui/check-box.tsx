import { useId, type ReactNode } from 'react'
import { Checkbox, type CheckboxProps } from 'react-aria-components'
import field from './field.module.css'
import styles from './check-box.module.css'
import { cx } from './cx.ts'
import { Icon } from './icon.tsx'

export type CheckBoxProps = Omit<CheckboxProps, 'children' | 'className'> & {
  children: ReactNode
  hint?: string | undefined
  /** A whole sentence; while it is there the box counts as invalid. */
  error?: string | undefined
}

/** Yes or no, with the words beside the box. */
export function CheckBox({ children, hint, error, ...props }: CheckBoxProps) {
  const id = useId()
  const notes = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={styles.frame}>
      <Checkbox
        {...props}
        className={cx(styles.box)}
        isInvalid={Boolean(error)}
        {...(notes === '' ? {} : { 'aria-describedby': notes })}
      >
        <span className={styles.square}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M4.5 10.5l4 4 7-8.5" />
          </svg>
        </span>
        <span>{children}</span>
      </Checkbox>
      {hint && (
        <p id={`${id}-hint`} className={cx(field.hint, styles.hint)}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={cx(field.error)}>
          <Icon name="warning" size="small" />
          {error}
        </p>
      )}
    </div>
  )
}
