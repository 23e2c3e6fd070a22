import { useMemo, useState } from 'react'
import type { LateIndicator } from '#shared/contract/indicator-calls.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { useCall } from '#renderer/api/queries.ts'
import { useNamed } from '#renderer/api/use-rows.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { DataTable } from '#renderer/ui/data-table.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { FilterBar } from '#renderer/ui/filter-bar.tsx'
import { ListArea } from '#renderer/ui/list-area.tsx'
import type { Sort } from '#renderer/ui/sort-rows.ts'
import type { TableColumn } from '#renderer/ui/table-column.ts'
import { today } from '#renderer/ui/today.ts'
import { periodWords } from './period-words.ts'

/** Who has not brought the figures of the last period, though the days of grace are over. */
export function LateIndicators({ onOpen }: { onOpen: (id: string) => void }) {
  const formatter = useFormatter()
  const { t } = formatter
  const [sort, setSort] = useState<Sort>({ column: 'owner', direction: 'ascending' })
  const late = useCall('indicator.late', { today: today() }).data
  const units = useNamed('unit', late?.flatMap(({ unitId }) => unitId ?? []) ?? [])
  const people = useNamed('person', late?.flatMap(({ personId }) => personId ?? []) ?? [])
  const columns = useMemo(() => columnsFor(formatter, units, people), [formatter, units, people])
  if (!late) return null
  return (
    <ListArea>
      {late.length === 0 ? (
        <EmptyState icon="check" title={t('indicators.none-late.title')}>
          {t('indicators.none-late.text')}
        </EmptyState>
      ) : (
        <>
          <FilterBar count={t('indicators.late-count', { count: late.length })}>{null}</FilterBar>
          <DataTable
            label={t('indicators.late')}
            columns={columns}
            rows={late}
            nameOf={({ name }) => name}
            onOpen={({ id }) => onOpen(id)}
            sort={sort}
            onSort={setSort}
            rowLines={2}
          />
        </>
      )}
    </ListArea>
  )
}

type Names = ReadonlyMap<string, { name: string }>

function columnsFor(formatter: Formatter, units: Names, people: Names): TableColumn<LateIndicator>[] {
  const { t, day } = formatter
  const of = (names: Names, id: string | null) => (id === null ? undefined : names.get(id)?.name)
  return [
    {
      id: 'owner',
      label: t('indicators.owner'),
      width: '3fr',
      minWidth: 160,
      text: ({ unitId, personId }) => of(people, personId) ?? of(units, unitId) ?? t('indicators.no-owner'),
      second: ({ unitId, personId }) => (personId === null ? null : (of(units, unitId) ?? null)),
    },
    { id: 'name', label: t('indicator.name'), width: '5fr', minWidth: 200, text: ({ name }) => name },
    {
      id: 'period',
      label: t('indicators.missing'),
      width: 170,
      priority: 2,
      sortBy: ({ endsOn }) => endsOn,
      text: ({ startsOn, endsOn }) => periodWords(formatter, startsOn, endsOn),
    },
    {
      id: 'deadline',
      label: t('indicators.deadline'),
      width: 130,
      priority: 3,
      align: 'end',
      sortBy: ({ deadline }) => deadline,
      text: ({ deadline }) => day(deadline, 'short'),
    },
    {
      id: 'lastEndsOn',
      label: t('indicators.last-figure'),
      width: 150,
      priority: 4,
      align: 'end',
      sortBy: ({ lastEndsOn }) => lastEndsOn,
      text: ({ lastEndsOn }) => (lastEndsOn ? day(lastEndsOn, 'short') : t('indicators.never')),
    },
  ]
}
