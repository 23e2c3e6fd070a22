import type { ListRow } from '#shared/contract.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import { occasionDay } from '#renderer/records/occasion-day.ts'
import type { TableColumn } from '#renderer/ui/table-column.ts'
import { MeetingState } from './meeting-state.tsx'

type Listed = ListRow<'meeting'>

/** The columns of lists of meetings; `bodyOf` gives the name of the body that holds one. */
export function meetingColumns(formatter: Formatter, bodyOf: (id: string) => string): TableColumn<Listed>[] {
  const { t } = formatter
  return [
    {
      id: 'title',
      label: t('meeting.title'),
      width: '4fr',
      minWidth: 200,
      text: (row) => recordTitle(formatter, 'meeting', row).label,
      second: ({ bodyId }) => (bodyId ? bodyOf(bodyId) : null),
    },
    {
      id: 'day',
      label: t('meeting.day'),
      width: 130,
      text: (row) => occasionDay(formatter, row),
      second: ({ startTime, endTime }) => [startTime, endTime].filter(Boolean).join('–') || null,
    },
    {
      id: 'kind',
      label: t('meeting.kind'),
      width: '2fr',
      minWidth: 150,
      priority: 3,
      text: ({ kind }) => t(`meeting.kind.${kind}`),
      second: ({ weight }) => t(`meeting.weight.${weight}`),
    },
    { id: 'place', label: t('meeting.place'), width: '2fr', minWidth: 140, priority: 5, text: ({ place }) => place },
    {
      id: 'number',
      label: t('meeting.number'),
      width: 100,
      priority: 4,
      text: ({ number }) => number,
    },
    {
      id: 'state',
      label: t('meeting.state'),
      width: 180,
      priority: 2,
      text: ({ state }) => t(`meeting.state.${state}`),
      cell: (row) => <MeetingState meeting={row} />,
    },
  ]
}
