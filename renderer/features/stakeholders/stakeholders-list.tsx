import { useMemo, useState, type ReactNode } from 'react'
import { useRecord } from '#renderer/api/use-record.ts'
import { useRows } from '#renderer/api/use-rows.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { RecordTable } from '#renderer/records/record-table.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { MasterDetail } from '#renderer/ui/master-detail.tsx'
import { StakeholderDetail, type DetailView } from './stakeholder-detail.tsx'
import { noFilter, StakeholderFilters } from './stakeholder-filters.tsx'
import { stakeholderColumns } from './stakeholder-columns.tsx'
import type { TabProps } from './stakeholder-tabs.ts'

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
    <MasterDetail
      label={t('stakeholder')}
      list={
        rows.isEmpty && !isNarrowed ? (
          <EmptyState
            icon="stakeholder"
            title={t('stakeholders.empty.title')}
            example={t('stakeholders.empty.example')}
            action={add}
          >
            {t('stakeholders.empty.text')}
          </EmptyState>
        ) : (
          <>
            <StakeholderFilters filter={filter} onChange={setFilter} count={rows.total} />
            {rows.isRead && (
              <RecordTable
                entity="stakeholder"
                columns={columns}
                rows={rows}
                onOpen={(row) => onOpen(row.id)}
                onTrashed={(row) => row.id === recordId && onOpen(undefined)}
                currentId={recordId}
                rowLines={2}
              />
            )}
          </>
        )
      }
      detail={
        current && (
          <StakeholderDetail {...detail} key={current.id} stakeholder={current} onClose={() => onOpen(undefined)} />
        )
      }
    />
  )
}
