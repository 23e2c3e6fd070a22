import { useMemo, useState, type ReactNode } from 'react'
import type { Entities } from '#shared/entities/all.ts'
import type { FilterOf } from '#shared/list.ts'
import { useCall } from '#renderer/api/queries.ts'
import { useRows } from '#renderer/api/use-rows.ts'
import type { FormLayout } from '#renderer/form/layout.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { RecordList } from '#renderer/records/record-list.tsx'
import { useNamedInView } from '#renderer/records/use-named-in-view.ts'
import { actionColumns } from './action-columns.tsx'
import type { ActionName, ActionRow } from './action-row.ts'
import { ActionFilters, actionWhere, stillOpen } from './action-filters.tsx'

type Props = {
  entity: ActionName
  layout: FormLayout
  /** What the list holds whatever is chosen. */
  where?: FilterOf<Entities['task']>
  empty: { title: string; text: string; example: string; action: ReactNode }
  countWords: (count: number) => string
  add?: ReactNode
  detail: ReactNode
  recordId: string | null
  onOpen: (id: string | undefined) => void
}

/** Decisions or tasks of all meetings, what is due first at the top. Begins with those that are still open. */
export function ActionsList(props: Props) {
  const { entity, layout, where, empty, countWords, add, detail, recordId, onOpen } = props
  const formatter = useFormatter()
  const { t } = formatter
  const [filter, setFilter] = useState(stillOpen)
  // Both entities have the fields that are asked for.
  const asked = { ...where, ...actionWhere(filter) } as FilterOf<Entities[ActionName]>
  const list = useRows<ActionName>(
    entity,
    { where: asked, words: filter.words },
    { column: 'dueOn', direction: 'ascending' },
  )
  const meetings = useNamedInView(list, 'meeting', ({ meetingId }) => meetingId)
  const units = useNamedInView(meetings.rows, 'unit', ({ unitId }) => unitId)
  const people = useNamedInView(units.rows, 'person', ({ personId }) => personId)
  const [meetingsNamed, unitsNamed, peopleNamed] = [meetings.named, units.named, people.named]
  // What is over is left out at first, so no rows do not mean that there are none.
  const any = useCall(`${entity}.list`, { ...(where && { where }), limit: 1 }).data?.total
  const columns = useMemo(
    () =>
      actionColumns(formatter, entity, {
        meeting: (id) => meetingsNamed.get(id)?.title ?? '',
        unit: (id) => unitsNamed.get(id)?.name ?? '',
        person: (id) => peopleNamed.get(id)?.name ?? '',
      }),
    [formatter, entity, meetingsNamed, unitsNamed, peopleNamed],
  )
  return (
    <RecordList<ActionRow>
      entity={entity}
      layout={layout}
      label={entity === 'task' ? t('task') : t('decision')}
      columns={columns}
      rows={people.rows}
      rowLines={2}
      isNarrowed={any !== 0}
      empty={{ icon: 'check', ...empty }}
      filters={
        <ActionFilters filter={filter} onChange={setFilter} count={countWords(list.total)}>
          {add}
        </ActionFilters>
      }
      detail={detail}
      recordId={recordId}
      onOpen={onOpen}
    />
  )
}
