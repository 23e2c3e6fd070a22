import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { cx } from '#renderer/ui/cx.ts'
import styles from './radio-bar.module.css'

/** One of few, side by side. */
export function RadioBar<Id extends string>({
  label,
  options,
  value,
  onChange,
}: {
  label: string
  options: readonly { id: Id; label: string }[]
  value: Id
  onChange: (value: Id) => void
}) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={cx(styles.bar)}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = options.find((option) => keys.has(option.id))
        if (chosen) onChange(chosen.id)
      }}
    >
      {options.map((option) => (
        <ToggleButton key={option.id} id={option.id} className={cx(styles.option)}>
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
