import type { Ref } from 'react'
import { Input, TextField as AriaTextField } from 'react-aria-components'
import styles from './field.module.css'
import { cx } from './cx.ts'
import type { FieldFrame } from './field-frame.ts'
import { FieldLabel } from './field-label.tsx'
import { FieldHint, FieldProblem } from './field-notes.tsx'

export type TextFieldProps = FieldFrame & {
  value: string
  onChange: (value: string) => void
  onBlur?: (() => void) | undefined
  onFocus?: (() => void) | undefined
  maxLength?: number | undefined
  inputRef?: Ref<HTMLInputElement> | undefined
}

/** One line of text. */
export function TextField({ label, hint, error, optional, hideLabel, maxLength, inputRef, ...props }: TextFieldProps) {
  const { value, onChange, onBlur, onFocus, isDisabled = false, isReadOnly = false } = props
  return (
    <AriaTextField
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
      <Input ref={inputRef ?? null} className={cx(styles.control)} maxLength={maxLength} autoComplete="off" />
      <FieldProblem error={error} />
    </AriaTextField>
  )
}
