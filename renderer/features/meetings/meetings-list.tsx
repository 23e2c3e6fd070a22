import { useMemo, useState, type ReactNode } from 'react'
import { useRows } from '#renderer/api/use-rows.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { RecordList } from '#renderer/records/record-list.tsx'
import { useNamedInView } from '#renderer/records/use-named-in-view.ts'
import { meetingColumns } from './meeting-columns.tsx'
import { MeetingFilters, noFilter, whereOf } from './meeting-filters.tsx'
import { wholeMeetingLayout } from './meeting-layouts.ts'

/** All meetings, the newest first. */
export function MeetingsList({ onOpen, add }: { onOpen: (id: string | undefined) => void; add: ReactNode }) {
  const formatter = useFormatter()
  const { t } = formatter
  const [filter, setFilter] = useState(noFilter)
  const where = whereOf(filter)
  const list = useRows('meeting', { where, words: filter.words }, { column: 'day', direction: 'descending' })
  const { rows, named } = useNamedInView(list, 'body', ({ bodyId }) => bodyId)
  const columns = useMemo(() => meetingColumns(formatter, (id) => named.get(id)?.name ?? ''), [formatter, named])
  return (
    <RecordList
      entity="meeting"
      layout={wholeMeetingLayout}
      label={t('meeting')}
      columns={columns}
      rows={rows}
      rowLines={2}
      isNarrowed={filter.words.trim() !== '' || Object.keys(where).length > 0}
      empty={{
        icon: 'meeting',
        title: t('meetings.empty.title'),
        text: t('meetings.empty.text'),
        example: t('meetings.empty.example'),
        action: add,
      }}
      filters={<MeetingFilters filter={filter} onChange={setFilter} count={rows.total} />}
      detail={null}
      recordId={null}
      onOpen={onOpen}
    />
  )
}
