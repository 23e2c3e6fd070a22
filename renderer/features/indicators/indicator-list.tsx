import { useMemo, useState } from 'react'
import type { ListRow } from '#shared/contract.ts'
import { indicator as description } from '#shared/entities/indicator.ts'
import type { FilterOf } from '#shared/list.ts'
import { useCall } from '#renderer/api/queries.ts'
import { useNamed, useRows } from '#renderer/api/use-rows.ts'
import { optionsOf } from '#renderer/form/field-words.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { NarrowedList } from '#renderer/records/saved-filters/narrowed-list.tsx'
import { RecordTable } from '#renderer/records/record-table.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { FilterBar } from '#renderer/ui/filter-bar.tsx'
import { ListArea } from '#renderer/ui/list-area.tsx'
import { SearchField } from '#renderer/ui/search-field.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { AdoptDialog } from './adopt-dialog.tsx'
import { indicatorColumns } from './indicator-columns.tsx'
import { NewIndicatorDialog } from './new-indicator-dialog.tsx'
import { useLookedAt } from '#renderer/records/use-looked-at.ts'
import { indicatorLayout } from './indicator-layout.ts'

/** All indicators with how each stands, narrowed by words and by what they measure. */
export function IndicatorList({ onOpen }: { onOpen: (id: string) => void }) {
  const formatter = useFormatter()
  const { t } = formatter
  const [words, setWords] = useState('')
  const [stage, setStage] = useState<string | null>(null)
  const [isNew, setNew] = useState(false)
  const [isAdopting, setAdopting] = useState(false)
  // The options of the filter are those of the field.
  const where = stage === null ? {} : ({ stage } as FilterOf<typeof description>)
  const { rows, seen } = useLookedAt(useRows('indicator', { where, words }, { column: 'name', direction: 'ascending' }))
  const ids = useMemo(() => seen.map(({ id }) => id).toSorted(), [seen])
  const standings = useCall('indicator.standings', { ids }, { enabled: ids.length > 0 }).data
  const units = useNamed(
    'unit',
    seen.flatMap(({ unitId }) => unitId ?? []),
  )
  const pairs = useNamed(
    'measurePair',
    seen.flatMap(({ pairId }) => pairId ?? []),
  )
  const columns = indicatorColumns(formatter, new Map(standings?.map((one) => [one.id, one])), units, pairs)

  const add = (
    <Button kind="primary" icon="plus" need="write" onPress={() => setNew(true)}>
      {t('indicators.new')}
    </Button>
  )
  const adopt = (
    <Button icon="directive" need="write" onPress={() => setAdopting(true)}>
      {t('indicators.adopt')}
    </Button>
  )
  const isEmpty = rows.isRead && rows.total === 0 && words.trim() === '' && stage === null
  return (
    <ListArea>
      {isEmpty ? (
        <EmptyState
          icon="indicator"
          title={t('indicators.empty.title')}
          example={t('indicators.empty.example')}
          action={
            <>
              {add} {adopt}
            </>
          }
        >
          {t('indicators.empty.text')}
        </EmptyState>
      ) : (
        <>
          <NarrowedList list="indicator" rows={rows}>
            <FilterBar count={t('indicators.count', { count: rows.total })}>
              <SearchField
                label={t('indicators.filter')}
                placeholder={t('indicators.filter')}
                value={words}
                onChange={setWords}
              />
              <Select
                name="stage"
                label={t('indicator.stage')}
                hideLabel
                empty={t('indicators.any-stage')}
                options={optionsOf(formatter, 'indicator', 'stage', description.fields.stage)}
                value={stage}
                onChange={setStage}
              />
              {add}
              {adopt}
            </FilterBar>
          </NarrowedList>
          <RecordTable<ListRow<'indicator'>>
            entity="indicator"
            layout={indicatorLayout}
            columns={columns}
            rows={rows}
            onOpen={({ id }) => onOpen(id)}
            rowLines={2}
          />
        </>
      )}
      {isAdopting && <AdoptDialog onClose={() => setAdopting(false)} />}
      {isNew && <NewIndicatorDialog onClose={() => setNew(false)} onCreated={onOpen} />}
    </ListArea>
  )
}
