import { Input, NumberField as AriaNumberField } from 'react-aria-components'
import styles from './field.module.css'
import { cx } from './cx.ts'
import type { FieldFrame } from './field-frame.ts'
import { FieldLabel } from './field-label.tsx'
import { FieldHint, FieldProblem } from './field-notes.tsx'

export type NumberFieldProps = FieldFrame & {
  /** Null while the field is empty. */
  value: number | null
  onChange: (value: number | null) => void
  onBlur?: (() => void) | undefined
  onFocus?: (() => void) | undefined
  format?: Intl.NumberFormatOptions
  step?: number
}

const whole: Intl.NumberFormatOptions = { maximumFractionDigits: 0 }

/** A number as the language writes it; up and down keys step it. Range errors are said, not silently corrected. */
export function NumberField({ label, hint, error, optional, hideLabel, format = whole, ...props }: NumberFieldProps) {
  const { value, onChange, onBlur, onFocus, step, isDisabled = false, isReadOnly = false } = props
  return (
    <AriaNumberField
      className={cx(styles.field)}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      onBlur={() => onBlur?.()}
      onFocus={() => onFocus?.()}
      formatOptions={format}
      isInvalid={Boolean(error)}
      isDisabled={isDisabled}
      isReadOnly={isReadOnly}
      isWheelDisabled
      {...(step === undefined ? {} : { step })}
    >
      <FieldLabel {...{ label, optional, hideLabel }} />
      <FieldHint hint={hint} />
      <Input className={cx(styles.control, styles.number)} data-told-when-left />
      <FieldProblem error={error} />
    </AriaNumberField>
  )
}
