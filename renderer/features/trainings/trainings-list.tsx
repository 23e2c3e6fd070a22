import { useMemo, useState, type ReactNode } from 'react'
import { training as description, type Training } from '#shared/entities/training.ts'
import { foldedWords } from '#shared/fold.ts'
import { useAllRead } from '#renderer/api/queries.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { ChoiceFilter } from '#renderer/records/choice-filter.tsx'
import { NarrowedList } from '#renderer/records/saved-filters/narrowed-list.tsx'
import { RecordTable } from '#renderer/records/record-table.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { FilterBar } from '#renderer/ui/filter-bar.tsx'
import { MasterDetail } from '#renderer/ui/master-detail.tsx'
import { SearchField } from '#renderer/ui/search-field.tsx'
import { trainingColumns } from './training-columns.tsx'
import { TrainingDetail, type TrainingDetailProps } from './training-detail.tsx'
import { trainingRows } from './training-rows.ts'
import type { TabProps } from './training-tabs.ts'
import { trainingLayout } from './training-layouts.ts'

type Filter = { words: string; kind: Training['kind'] | null; state: Training['state'] | null }

const noFilter: Filter = { words: '', kind: null, state: null }

type Props = TabProps & Omit<TrainingDetailProps, 'training' | 'onClose'> & { add: ReactNode }

/** Programmes with their courses below them, the open one beside the list. */
export function TrainingsList({ recordId, onOpen, add, ...detail }: Props) {
  const formatter = useFormatter()
  const { t, compare } = formatter
  const [filter, setFilter] = useState(noFilter)
  const all = useAllRead('training')
  const rows = useMemo(
    () =>
      trainingRows(
        (all ?? []).filter((one) => matches(one, filter)),
        compare,
      ),
    [all, filter, compare],
  )
  const columns = useMemo(() => trainingColumns(formatter), [formatter])
  const current = all?.find(({ id }) => id === recordId)
  return (
    <MasterDetail
      label={t('training')}
      list={
        all?.length === 0 ? (
          <EmptyState
            icon="training"
            title={t('trainings.empty.title')}
            example={t('trainings.empty.example')}
            action={add}
          >
            {t('trainings.empty.text')}
          </EmptyState>
        ) : (
          all && (
            <>
              <NarrowedList list="training">
                <FilterBar count={t('trainings.count', { count: rows.length })}>
                  <SearchField
                    label={t('trainings.filter')}
                    placeholder={t('trainings.filter')}
                    value={filter.words}
                    onChange={(words) => setFilter({ ...filter, words })}
                  />
                  <ChoiceFilter
                    entity="training"
                    name="kind"
                    field={description.fields.kind}
                    value={filter.kind}
                    onChange={(kind) => setFilter({ ...filter, kind })}
                  />
                  <ChoiceFilter
                    entity="training"
                    name="state"
                    field={description.fields.state}
                    value={filter.state}
                    onChange={(state) => setFilter({ ...filter, state })}
                  />
                </FilterBar>
              </NarrowedList>
              <RecordTable
                entity="training"
                layout={trainingLayout}
                columns={columns}
                rows={rows}
                rowLines={2}
                onOpen={({ id }) => onOpen(id)}
                onTrashed={({ id }) => id === recordId && onOpen(undefined)}
                currentId={recordId}
              />
            </>
          )
        )
      }
      detail={
        current && <TrainingDetail {...detail} key={current.id} training={current} onClose={() => onOpen(undefined)} />
      }
    />
  )
}

function matches(one: Training, { words, kind, state }: Filter): boolean {
  const wanted = foldedWords(words)
  const found = foldedWords([one.title, one.audience ?? '', one.aim ?? ''].join(' '))
  return (
    (kind === null || one.kind === kind) &&
    (state === null || one.state === state) &&
    wanted.every((word) => found.some((other) => other.startsWith(word)))
  )
}
