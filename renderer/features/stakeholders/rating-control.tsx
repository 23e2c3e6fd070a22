import type { FieldControlProps } from '#renderer/form/field-control.tsx'
import { Select } from '#renderer/ui/select.tsx'

const options = ['1', '2', '3', '4', '5'].map((id) => ({ id, label: id }))

/** A rating from 1 to 5, or none yet. */
export function RatingControl({ value, onChange, ...props }: FieldControlProps) {
  return (
    <Select
      {...props}
      options={options}
      value={typeof value === 'number' && value > 0 ? String(value) : null}
      onChange={(next) => onChange(next === null ? null : Number(next))}
    />
  )
}
