import { useContext, useMemo } from 'react'
import { useAll } from '#renderer/api/queries.ts'
import { useNamed } from '#renderer/api/use-rows.ts'
import type { FieldControlProps } from '#renderer/form/field-control.tsx'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { OwnerContext } from './owner-context.ts'

/** Picks another member of the same body by name or post. */
export function MemberControl({ value, ...props }: FieldControlProps) {
  const bodyId = useContext(OwnerContext)
  const formatter = useFormatter()
  const seats = useAll('member', { bodyId })
  const people = useNamed(
    'person',
    seats.flatMap(({ personId }) => personId ?? []),
  )
  const options = useMemo(
    () =>
      seats.map((seat) => ({
        id: seat.id,
        label: people.get(seat.personId ?? '')?.name || recordTitle(formatter, 'member', seat).label,
      })),
    [seats, people, formatter],
  )
  return <ComboBox {...props} options={options} value={typeof value === 'string' ? value : null} />
}
