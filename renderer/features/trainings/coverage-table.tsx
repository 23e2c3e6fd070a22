import { useState } from 'react'
import type { CoverageCell } from '#shared/rules/coverage.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Chip } from '#renderer/ui/chip.tsx'
import { DataTable } from '#renderer/ui/data-table.tsx'
import type { Sort } from '#renderer/ui/sort-rows.ts'
import type { TableColumn } from '#renderer/ui/table-column.ts'
import { monthWords } from './month-words.ts'

type Row = CoverageCell & { id: string; topic: string; unit: string }

/** The board as a table: a row for each topic, unit and month in which it was held or is owed. */
export function CoverageTable({
  cells,
  topics,
  unitName,
  onOpen,
}: {
  cells: readonly CoverageCell[]
  topics: readonly { id: string; title: string }[]
  unitName: (id: string | null) => string
  onOpen: (cell: CoverageCell, title: string) => void
}) {
  const formatter = useFormatter()
  const { t } = formatter
  const [sort, setSort] = useState<Sort>({ column: 'topic', direction: 'ascending' })
  const titles = new Map(topics.map(({ id, title }) => [id, title]))
  const rows = cells.map((cell): Row => ({
    ...cell,
    id: [cell.topicId, cell.unitId, cell.month, cell.state].join(' '),
    topic: titles.get(cell.topicId) ?? t('app.unknown'),
    unit: unitName(cell.unitId),
  }))
  const nameOf = ({ topic, unit }: Row) => `${topic}, ${unit}`
  return (
    <DataTable
      label={t('trainings.coverage.table')}
      columns={columnsFor(formatter)}
      rows={rows}
      nameOf={nameOf}
      onOpen={(row) => onOpen(row, nameOf(row))}
      sort={sort}
      onSort={setSort}
      empty={t('app.nothing-found')}
    />
  )
}

function columnsFor(formatter: Formatter): TableColumn<Row>[] {
  const { t, number } = formatter
  return [
    { id: 'topic', label: t('topic'), width: '4fr', minWidth: 200, text: ({ topic }) => topic },
    { id: 'unit', label: t('unit'), width: '3fr', minWidth: 150, text: ({ unit }) => unit },
    {
      id: 'month',
      label: t('trainings.month'),
      width: 160,
      text: ({ month }) => monthWords(formatter, month, 'long'),
      sortBy: ({ month }) => month,
    },
    {
      id: 'state',
      label: t('occasion.state'),
      width: 120,
      text: ({ state }) => t(`trainings.${state}`),
      cell: ({ state }) => <Chip tone={state === 'held' ? 'ok' : 'plain'}>{t(`trainings.${state}`)}</Chip>,
    },
    {
      id: 'occasions',
      label: t('trainings.tab.occasions'),
      width: 120,
      align: 'end',
      priority: 2,
      text: ({ occasionIds }) => number(occasionIds.length),
      sortBy: ({ occasionIds }) => occasionIds.length,
    },
  ]
}
