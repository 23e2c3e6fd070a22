import { bodyKindsOf, meetingKindsOf } from '#shared/national/kinds-of-country.ts'
import { useOffice } from '#renderer/api/use-office.ts'
import type { FieldControlProps } from '#renderer/form/field-control.tsx'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Select } from '#renderer/ui/select.tsx'
import { kindOptions } from './kind-options.ts'

/** Picks the kind of a meeting or a body; what the country's offices have stands first. */
export function KindControl({ entity, field, value, ...props }: FieldControlProps) {
  const formatter = useFormatter()
  const country = useOffice()?.country ?? 'other'
  const first = entity === 'body' ? bodyKindsOf(country) : meetingKindsOf(country)
  const options = kindOptions(formatter, entity === 'body' ? 'body' : 'meeting', field, first)
  return <Select {...props} options={options} value={typeof value === 'string' ? value : null} />
}
