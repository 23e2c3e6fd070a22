import type { ReactNode } from 'react'
import { TextField } from 'react-aria-components'
import styles from './field.module.css'
import { cx } from './cx.ts'
import type { FieldFrame } from './field-frame.ts'
import { FieldLabel } from './field-label.tsx'
import { FieldHint, FieldProblem } from './field-notes.tsx'

export type TextFrameProps = FieldFrame & {
  value: string
  onChange: (value: string) => void
  onBlur?: (() => void) | undefined
  onFocus?: (() => void) | undefined
}

/** What stands around everything that is typed: label and hint above, the problem below. The control itself is inside. */
export function TextFrame({
  label,
  hint,
  error,
  optional,
  hideLabel,
  children,
  ...props
}: TextFrameProps & { children: ReactNode }) {
  const { value, onChange, onBlur, onFocus, isDisabled = false, isReadOnly = false } = props
  return (
    <TextField
      className={cx(styles.field)}
      value={value}
      onChange={onChange}
      onBlur={() => onBlur?.()}
      onFocus={() => onFocus?.()}
      isInvalid={Boolean(error)}
      isDisabled={isDisabled}
      isReadOnly={isReadOnly}
    >
      <FieldLabel {...{ label, optional, hideLabel }} />
      <FieldHint hint={hint} />
      {children}
      <FieldProblem error={error} />
    </TextField>
  )
}
