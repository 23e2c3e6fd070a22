import { useContext, useMemo } from 'react'
import { mostRows } from '#shared/list.ts'
import { useCall } from '#renderer/api/queries.ts'
import type { FieldControlProps } from '#renderer/form/field-control.tsx'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { OwnerContext } from './owner-context.ts'

type Part = 'agendaItem' | 'attendee' | 'decision'

/** Picks a part of the same meeting: an item of the agenda, somebody from the list, a decision. */
export function MeetingPartControl({ of, value, ...props }: FieldControlProps & { of: Part }) {
  const meetingId = useContext(OwnerContext)
  const formatter = useFormatter()
  const sort = { column: 'position', direction: 'ascending' } as const
  const list = useCall(`${of}.list`, { where: { meetingId }, sort, limit: mostRows }).data?.rows
  const options = useMemo(
    () => (list ?? []).map((row) => ({ id: row.id, label: recordTitle(formatter, of, row).label })),
    [list, formatter, of],
  )
  return <ComboBox {...props} options={options} value={typeof value === 'string' ? value : null} />
}
