import { Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components'
import field from './field.module.css'
import styles from './radio-group.module.css'
import { cx } from './cx.ts'
import type { FieldFrame } from './field-frame.ts'
import { FieldLabel } from './field-label.tsx'
import { FieldHint, FieldProblem } from './field-notes.tsx'
import type { Option } from './option.ts'

export type RadioGroupProps = FieldFrame & {
  options: readonly Option[]
  value: string | null
  onChange: (value: string) => void
  onBlur?: (() => void) | undefined
  /** Beside each other, for two or three short words. */
  inline?: boolean
}

/** One of a few, all seen at once. */
export function RadioGroup({ label, hint, error, optional, hideLabel, options, value, ...props }: RadioGroupProps) {
  const { onChange, onBlur, inline = false, isDisabled = false } = props
  return (
    <AriaRadioGroup
      className={cx(field.field)}
      value={value}
      onChange={onChange}
      onBlur={() => onBlur?.()}
      isInvalid={Boolean(error)}
      isDisabled={isDisabled}
    >
      <FieldLabel {...{ label, optional, hideLabel }} />
      <FieldHint hint={hint} />
      <div className={cx(styles.options, inline && styles.inline)}>
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className={cx(styles.radio)}>
            <span className={styles.dot} />
            <span>
              {option.label}
              {option.detail && <span className={styles.detail}>{option.detail}</span>}
            </span>
          </Radio>
        ))}
      </div>
      <FieldProblem error={error} />
    </AriaRadioGroup>
  )
}
