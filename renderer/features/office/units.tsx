import { blankRecord } from '#shared/blank-record.ts'
import type { Row } from '#shared/entities/all.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { useAllRead } from '#renderer/api/queries.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Chip } from '#renderer/ui/chip.tsx'
import type { TableColumn } from '#renderer/ui/table-column.ts'
import { unitLayout } from './office-layouts.ts'
import { OfficeRecords } from './office-records.tsx'

type Props = { recordId: string | null; onOpen: (id: string | undefined) => void }

/** The units that lead or share measures. */
export function Units(props: Props) {
  const formatter = useFormatter()
  const { t } = formatter
  return (
    <OfficeRecords
      {...props}
      entity="unit"
      rows={useAllRead('unit')}
      layout={unitLayout}
      columns={columnsFor(formatter)}
      fresh={blankRecord('unit', { name: t('office.new-unit') })}
      addWords={t('office.add-unit')}
      countWords={(count) => t('office.unit-count', { count })}
      empty={{
        icon: 'unit',
        title: t('office.no-units.title'),
        text: t('office.no-units.text'),
        example: t('office.no-units.example'),
      }}
    />
  )
}

function columnsFor({ t }: Formatter): TableColumn<Row<'unit'>>[] {
  return [
    { id: 'name', label: t('unit.name'), width: '3fr', minWidth: 200, text: (unit) => unit.name },
    { id: 'abbreviation', label: t('unit.abbreviation'), width: 150, priority: 4, text: (unit) => unit.abbreviation },
    {
      id: 'kind',
      label: t('unit.kind'),
      width: '1fr',
      minWidth: 160,
      priority: 3,
      text: (unit) => t(`unit.kind.${unit.kind}`),
    },
    {
      id: 'outside',
      label: t('unit.outside'),
      width: 180,
      priority: 2,
      sortBy: (unit) => Number(!unit.outside),
      cell: (unit) => unit.outside && <Chip>{t('unit.outside')}</Chip>,
    },
  ]
}
