import { useMemo, useState, type ReactNode } from 'react'
import { useRecord } from '#renderer/api/use-record.ts'
import { useRows } from '#renderer/api/use-rows.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { RecordList } from '#renderer/records/record-list.tsx'
import { StakeholderDetail, type DetailView } from './stakeholder-detail.tsx'
import { noFilter, StakeholderFilters } from './stakeholder-filters.tsx'
import { stakeholderColumns } from './stakeholder-columns.tsx'
import type { TabProps } from './stakeholder-tabs.ts'
import { stakeholderLayout } from './stakeholder-layouts.ts'

/** The organisations as a list, the open one beside it. */
export function StakeholdersList({ recordId, onOpen, add, ...detail }: TabProps & DetailView & { add: ReactNode }) {
  const formatter = useFormatter()
  const { t } = formatter
  const [filter, setFilter] = useState(noFilter)
  const rows = useRows('stakeholder', filter, { column: 'name', direction: 'ascending' })
  const columns = useMemo(() => stakeholderColumns(formatter), [formatter])
  const current = useRecord('stakeholder', recordId)
  const isNarrowed = filter.words !== '' || Object.keys(filter.where).length > 0
  return (
    <RecordList
      entity="stakeholder"
      layout={stakeholderLayout}
      label={t('stakeholder')}
      columns={columns}
      rows={rows}
      rowLines={2}
      isNarrowed={isNarrowed}
      empty={{
        icon: 'stakeholder',
        title: t('stakeholders.empty.title'),
        text: t('stakeholders.empty.text'),
        example: t('stakeholders.empty.example'),
        action: add,
      }}
      filters={<StakeholderFilters filter={filter} onChange={setFilter} count={rows.total} />}
      detail={
        current && (
          <StakeholderDetail {...detail} key={current.id} stakeholder={current} onClose={() => onOpen(undefined)} />
        )
      }
      recordId={recordId}
      onOpen={onOpen}
    />
  )
}
