import { useMemo, useState } from 'react'
import type { ListRow } from '#shared/contract.ts'
import { blankRecord } from '#shared/blank-record.ts'
import { inspection } from '#shared/entities/inspection.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { useRows } from '#renderer/api/use-rows.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Chip } from '#renderer/ui/chip.tsx'
import type { TableColumn } from '#renderer/ui/table-column.ts'
import { inspectionLayout } from './calendar-layouts.ts'
import { ChoiceFilter } from '#renderer/records/choice-filter.tsx'
import { dayWords } from '#renderer/records/day-words.ts'
import { PagedRecords } from './paged-records.tsx'

type Props = { recordId: string | null; onOpen: (id: string | undefined) => void }
type State = (typeof inspection)['fields']['state']['options'][number]

/** Checks whether rules are kept: planned, under way and done. */
export function Inspections(props: Props) {
  const formatter = useFormatter()
  const { t } = formatter
  const [words, setWords] = useState('')
  const [state, setState] = useState<State | null>(null)
  const where = state === null ? {} : { where: { state } }
  const rows = useRows('inspection', { ...where, words }, { column: 'day', direction: 'descending' })
  return (
    <PagedRecords
      {...props}
      entity="inspection"
      rows={rows}
      columns={useMemo(() => columnsFor(formatter), [formatter])}
      layout={inspectionLayout}
      words={words}
      onWords={setWords}
      filters={
        <ChoiceFilter
          entity="inspection"
          name="state"
          field={inspection.fields.state}
          value={state}
          onChange={setState}
        />
      }
      isFiltered={state !== null}
      fresh={() => blankRecord('inspection', {})}
      addWords={t('calendar.inspections.new')}
      countWords={(count) => t('calendar.inspections.count', { count })}
      empty={{
        icon: 'check',
        title: t('calendar.inspections.empty.title'),
        text: t('calendar.inspections.empty.text'),
        example: t('calendar.inspections.empty.example'),
      }}
    />
  )
}

function columnsFor(formatter: Formatter): TableColumn<ListRow<'inspection'>>[] {
  const { t, day } = formatter
  return [
    { id: 'day', label: t('inspection.day'), width: 150, text: (row) => dayWords(formatter, row) },
    { id: 'title', label: t('inspection.title'), width: '3fr', minWidth: 200, text: ({ title }) => title },
    {
      id: 'inspected',
      label: t('inspection.inspected'),
      width: '2fr',
      minWidth: 140,
      priority: 3,
      text: ({ inspected }) => inspected,
    },
    {
      id: 'dueOn',
      label: t('inspection.dueOn'),
      width: 150,
      priority: 4,
      text: ({ dueOn }) => dueOn && day(dueOn, 'short'),
    },
    {
      id: 'state',
      label: t('inspection.state'),
      width: 130,
      priority: 2,
      text: ({ state }) => t(`inspection.state.${state}`),
      cell: ({ state }) => <Chip tone={state === 'done' ? 'ok' : 'plain'}>{t(`inspection.state.${state}`)}</Chip>,
    },
  ]
}
