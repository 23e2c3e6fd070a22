import { useMemo, useState } from 'react'
import { blankRecord } from '#shared/blank-record.ts'
import type { ListRow } from '#shared/contract.ts'
import { useCall } from '#renderer/api/queries.ts'
import { useOffice } from '#renderer/api/use-office.ts'
import { useNamed, useRows } from '#renderer/api/use-rows.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { NewRecordDialog } from '#renderer/records/new-record-dialog.tsx'
import { NarrowedList } from '#renderer/records/saved-filters/narrowed-list.tsx'
import { RecordTable } from '#renderer/records/record-table.tsx'
import { useLookedAt } from '#renderer/records/use-looked-at.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { ListArea } from '#renderer/ui/list-area.tsx'
import { occasionColumns } from './occasion-columns.tsx'
import { isNarrowed, noOccasionFilter, OccasionFilters, whereOf } from './occasion-filters.tsx'
import { OccasionTotals } from './occasion-totals.tsx'
import { spanOf } from './period-choice.ts'
import { occasionLayout } from './training-layouts.ts'

const asked = [
  { name: 'trainingId' },
  { name: 'title' },
  { name: 'day', half: true },
  { name: 'state', half: true },
  { name: 'startTime', half: true },
  { name: 'endTime', half: true },
]

/** Every sitting of every training, the newest first, with what they come to together. */
export function OccasionsList({ onOpen }: { onOpen: (id: string) => void }) {
  const formatter = useFormatter()
  const { t } = formatter
  const [filter, setFilter] = useState(noOccasionFilter)
  const currency = useOffice()?.currency ?? null
  const [isNew, setNew] = useState(false)
  const list = useRows(
    'occasion',
    { where: whereOf(filter), words: filter.words },
    { column: 'day', direction: 'descending' },
  )
  const { rows, seen } = useLookedAt(list)
  const ids = useMemo(() => seen.map(({ id }) => id).toSorted(), [seen])
  const totals = useCall(
    'attendance.totals',
    { of: 'occasion', ids },
    { enabled: ids.length > 0, keepsLast: true },
  ).data
  const trainings = useNamed(
    'training',
    seen.flatMap(({ trainingId }) => trainingId ?? []),
  )
  const columns = occasionColumns(formatter, trainings, new Map(totals?.map((total) => [total.id, total])))
  const add = (
    <Button icon="plus" need="write" onPress={() => setNew(true)}>
      {t('trainings.new-occasion')}
    </Button>
  )
  const span = spanOf(filter.period)
  return (
    <ListArea>
      {rows.isEmpty && !isNarrowed(filter) ? (
        <EmptyState
          icon="calendar"
          title={t('trainings.occasions.empty.title')}
          example={t('trainings.occasions.empty.example')}
          action={add}
        >
          {t('trainings.occasions.empty.text')}
        </EmptyState>
      ) : (
        <>
          <NarrowedList list="occasion" rows={rows}>
            <OccasionFilters filter={filter} onChange={setFilter} count={rows.total} add={add} />
          </NarrowedList>
          {span && <OccasionTotals span={span} isAllTime={filter.period.choice === 'any'} />}
          {rows.isRead && (
            <RecordTable<ListRow<'occasion'>>
              entity="occasion"
              layout={occasionLayout}
              columns={columns}
              rows={rows}
              rowLines={2}
              onOpen={({ id }) => onOpen(id)}
            />
          )}
        </>
      )}
      {isNew && (
        <NewRecordDialog
          entity="occasion"
          title={t('trainings.new-occasion')}
          fields={asked}
          fresh={blankRecord('occasion', { sittings: 1, costCurrency: currency })}
          onClose={() => setNew(false)}
          onCreated={({ id }) => onOpen(id)}
        />
      )}
    </ListArea>
  )
}
