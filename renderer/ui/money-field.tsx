import type { Currency } from '#shared/entities/currencies.ts'
import { NumberField, type NumberFieldProps } from './number-field.tsx'

export type MoneyFieldProps = Omit<NumberFieldProps, 'format' | 'step'> & {
  currency: Currency
}

/** Money. The value is in minor units (cent, öre; đồng has none), shown as the language writes the currency. */
export function MoneyField({ currency, value, onChange, onType, ...props }: MoneyFieldProps) {
  const format: Intl.NumberFormatOptions = { style: 'currency', currency }
  const minor = 10 ** (new Intl.NumberFormat('en', format).resolvedOptions().maximumFractionDigits ?? 2)
  const toMinor = (next: number | string | null) => (typeof next === 'number' ? Math.round(next * minor) : next)
  return (
    <NumberField
      {...props}
      format={format}
      value={typeof value === 'number' ? value / minor : value}
      onChange={(next) => onChange(toMinor(next))}
      onType={onType && ((next) => onType(toMinor(next)))}
    />
  )
}
