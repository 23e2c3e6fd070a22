import type { Ref } from 'react'
import { TextArea as AriaTextArea, TextField } from 'react-aria-components'
import styles from './field.module.css'
import { cx } from './cx.ts'
import type { FieldFrame } from './field-frame.ts'
import { FieldLabel } from './field-label.tsx'
import { FieldHint, FieldProblem } from './field-notes.tsx'

export type TextAreaProps = FieldFrame & {
  value: string
  onChange: (value: string) => void
  onBlur?: (() => void) | undefined
  onFocus?: (() => void) | undefined
  rows?: number
  /** Where typing and pasting end: drawing a megabyte in one paragraph stops the window for minutes. */
  maxLength?: number | undefined
  areaRef?: Ref<HTMLTextAreaElement> | undefined
}

const longest = 40_000

/** Several lines of plain text; grows with what is written. */
export function TextArea({ label, hint, error, optional, hideLabel, rows = 3, areaRef, ...props }: TextAreaProps) {
  const { value, onChange, onBlur, onFocus, maxLength = longest, isDisabled = false, isReadOnly = false } = props
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
      <AriaTextArea
        ref={areaRef ?? null}
        className={cx(styles.control, styles.area, rows < 3 && styles.short, rows === 1 && styles.single)}
        rows={rows}
        maxLength={maxLength}
      />
      <FieldProblem error={error} />
    </TextField>
  )
}
