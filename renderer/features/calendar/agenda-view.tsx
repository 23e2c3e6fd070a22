import { useMemo, useState } from 'react'
import { isOverdue, type CalendarEntry } from '#shared/calendar/entry.ts'
import type { Day } from '#shared/day.ts'
import { addMonths } from '#shared/day-math.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Button } from '#renderer/ui/button.tsx'
import { DataTable } from '#renderer/ui/data-table.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { ListArea } from '#renderer/ui/list-area.tsx'
import { Notice } from '#renderer/ui/notice.tsx'
import { Select } from '#renderer/ui/select.tsx'
import type { Sort } from '#renderer/ui/sort-rows.ts'
import type { TableColumn } from '#renderer/ui/table-column.ts'
import { today } from '#renderer/ui/today.ts'
import { dayWords } from '#renderer/records/day-words.ts'
import { EntryFilters } from './entry-filters.tsx'
import { EntryState, stateOf } from '#renderer/records/entry-state.tsx'
import { useCalendar } from './use-calendar.ts'
import { useOpenEntry } from '#renderer/records/use-open-entry.ts'
import { useSaveCalendar } from './use-save-calendar.ts'

const spans = ['month', 'quarter', 'year', 'past'] as const
type Span = (typeof spans)[number]

const months: Record<Span, number> = { month: 1, quarter: 3, year: 12, past: -12 }

type Listed = CalendarEntry & { id: string }

/** What is overdue, whenever it was due, and what comes, as a table; the table twin of the month. */
export function AgendaView() {
  const formatter = useFormatter()
  const { t } = formatter
  const [span, setSpan] = useState<Span>('quarter')
  const [sort, setSort] = useState<Sort>({ column: 'when', direction: 'ascending' })
  const now = today()
  const { from, to } = spanFrom(now, span)
  const calendar = useCalendar(from, to)
  const open = useOpenEntry()
  const save = useSaveCalendar()
  const rows = rowsOf(calendar.overdue, calendar.entries, now)
  const columns = useMemo(() => columnsFor(formatter, now), [formatter, now])
  return (
    <ListArea>
      <EntryFilters
        calendar={calendar}
        count={rows.length}
        actions={
          <Button icon="export" onPress={() => void save(from, to, calendar.filter)}>
            {t('calendar.export')}
          </Button>
        }
      >
        <Select
          label={t('calendar.ahead')}
          hideLabel
          options={spans.map((id) => ({ id, label: t(`calendar.ahead.${id}`) }))}
          value={span}
          onChange={(next) => setSpan(spans.find((one) => one === next) ?? 'quarter')}
        />
      </EntryFilters>
      {calendar.isCut && <Notice tone="warn">{t('calendar.cut')}</Notice>}
      {calendar.isEmpty ? (
        <EmptyState icon="calendar" title={t('calendar.empty.title')} example={t('calendar.duties.empty.example')}>
          {t('calendar.empty.text')}
        </EmptyState>
      ) : (
        calendar.isRead && (
          <DataTable
            label={t('app.calendar')}
            columns={columns}
            rows={rows}
            nameOf={({ title, kind }) => title || t(`calendar.kind.${kind}`)}
            onOpen={open}
            sort={sort}
            onSort={setSort}
            rowLines={2}
            empty={t('app.nothing-found')}
          />
        )
      )}
    </ListArea>
  )
}

function spanFrom(now: Day, span: Span): { from: Day; to: Day } {
  const other = addMonths(now, months[span])
  return other < now ? { from: other, to: now } : { from: now, to: other }
}

// What is overdue and in the time shown stands once, at the top.
function rowsOf(overdue: readonly CalendarEntry[], entries: readonly CalendarEntry[], now: Day): Listed[] {
  const rest = entries.filter((entry) => !isOverdue(entry, now))
  return [...overdue, ...rest].map((entry) => ({ ...entry, id: `${entry.key} ${entry.day}` }))
}

function columnsFor(formatter: Formatter, now: Day): TableColumn<Listed>[] {
  const { t } = formatter
  return [
    {
      id: 'when',
      label: t('calendar.when'),
      width: 190,
      // The overdue first, whatever day they had.
      sortBy: (entry) => `${isOverdue(entry, now) ? 0 : 1} ${entry.day}`,
      text: (entry) => dayWords(formatter, entry),
    },
    {
      id: 'what',
      label: t('calendar.what'),
      width: '5fr',
      minWidth: 220,
      text: ({ title, kind }) => title || t(`calendar.kind.${kind}`),
      second: ({ about }) => about,
    },
    {
      id: 'kind',
      label: t('calendar.kind'),
      width: '2fr',
      minWidth: 130,
      priority: 4,
      text: ({ kind }) => t(`calendar.kind.${kind}`),
    },
    {
      id: 'owner',
      label: t('calendar.owner'),
      width: '2fr',
      minWidth: 140,
      priority: 3,
      text: ({ responsible }) => responsible,
    },
    {
      id: 'state',
      label: t('calendar.state'),
      width: 170,
      priority: 2,
      text: (entry) => t(`calendar.state.${stateOf(entry, now)}`),
      cell: (entry) => <EntryState entry={entry} />,
    },
  ]
}
