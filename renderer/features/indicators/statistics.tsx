import { useState } from 'react'
import { blankRecord } from '#shared/blank-record.ts'
import type { ListRow } from '#shared/contract.ts'
import { statistic } from '#shared/entities/statistic.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { useNamed, useRows } from '#renderer/api/use-rows.ts'
import { createRecord } from '#renderer/form/record-calls.ts'
import { SubmitForm } from '#renderer/form/submit-form.tsx'
import { useSubmitForm } from '#renderer/form/use-submit-form.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { NarrowedList } from '#renderer/records/saved-filters/narrowed-list.tsx'
import { RecordTable } from '#renderer/records/record-table.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Chip } from '#renderer/ui/chip.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { FilterBar } from '#renderer/ui/filter-bar.tsx'
import { ListArea } from '#renderer/ui/list-area.tsx'
import { SearchField } from '#renderer/ui/search-field.tsx'
import type { TableColumn } from '#renderer/ui/table-column.ts'
import { useLookedAt } from '#renderer/records/use-looked-at.ts'
import { statisticLayout } from './indicator-layout.ts'

/** The office's tables of people by sex. */
export function Statistics({ onOpen }: { onOpen: (id: string) => void }) {
  const formatter = useFormatter()
  const { t } = formatter
  const [words, setWords] = useState('')
  const [isNew, setNew] = useState(false)
  const { rows, seen } = useLookedAt(useRows('statistic', { words }, { column: 'title', direction: 'ascending' }))
  const units = useNamed(
    'unit',
    seen.flatMap(({ unitId }) => unitId ?? []),
  )
  const add = (
    <Button kind="primary" icon="plus" need="write" onPress={() => setNew(true)}>
      {t('indicators.new-table')}
    </Button>
  )
  return (
    <ListArea>
      {rows.isRead && rows.total === 0 && words.trim() === '' ? (
        <EmptyState
          icon="table"
          title={t('indicators.no-tables.title')}
          example={t('indicators.no-tables.example')}
          action={add}
        >
          {t('indicators.no-tables.text')}
        </EmptyState>
      ) : (
        <>
          <NarrowedList list="statistic" rows={rows}>
            <FilterBar count={t('indicators.table-count', { count: rows.total })}>
              <SearchField
                label={t('indicators.filter')}
                placeholder={t('indicators.filter')}
                value={words}
                onChange={setWords}
              />
              {add}
            </FilterBar>
          </NarrowedList>
          <RecordTable<ListRow<'statistic'>>
            entity="statistic"
            layout={statisticLayout}
            columns={columnsFor(formatter, units)}
            rows={rows}
            onOpen={({ id }) => onOpen(id)}
          />
        </>
      )}
      {isNew && (
        <Dialog title={t('indicators.new-table')} isOpen onClose={() => setNew(false)}>
          <NewStatisticForm onClose={() => setNew(false)} onCreated={onOpen} />
        </Dialog>
      )}
    </ListArea>
  )
}

const { title, asOf, unitId, source } = statistic.fields

function NewStatisticForm({ onClose, onCreated }: { onClose: () => void; onCreated: (id: string) => void }) {
  const { t } = useFormatter()
  const asked = { title: { ...title, required: true as const }, asOf, unitId, source }
  const form = useSubmitForm({
    fields: Object.entries(asked).map(([name, field]) => ({ name, entity: 'statistic', field })),
    initial: { title: '', asOf: null, unitId: null, source: null },
    submit: async (values) => {
      const row = await createRecord('statistic', blankRecord('statistic', values))
      onClose()
      onCreated(row.id)
    },
  })
  return <SubmitForm form={form} action={t('indicators.create-table')} onCancel={onClose} startsAtFirst />
}

type Row = ListRow<'statistic'>

function columnsFor({ t, day }: Formatter, units: ReadonlyMap<string, { name: string }>): TableColumn<Row>[] {
  return [
    { id: 'title', label: t('statistic.title'), width: '5fr', minWidth: 220, text: (row) => row.title },
    {
      id: 'unitId',
      label: t('statistic.unitId'),
      width: '2fr',
      minWidth: 140,
      priority: 4,
      text: (row) => (row.unitId === null ? null : (units.get(row.unitId)?.name ?? null)),
    },
    {
      id: 'asOf',
      label: t('statistic.asOf'),
      width: 130,
      priority: 2,
      align: 'end',
      text: (row) => row.asOf && day(row.asOf, 'short'),
    },
    {
      id: 'madePublic',
      label: t('statistic.madePublic'),
      width: 150,
      priority: 3,
      cell: (row) => row.madePublic && <Chip tone="accent">{t('indicators.is-public')}</Chip>,
    },
  ]
}
