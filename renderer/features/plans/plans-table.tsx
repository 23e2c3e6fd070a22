import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { ListRow } from '#shared/contract.ts'
import { useAll } from '#renderer/api/queries.ts'
import { HistoryPanel } from '#renderer/form/history-panel.tsx'
import { useTrash } from '#renderer/form/use-trash.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import { RecordTable } from '#renderer/records/record-table.tsx'
import type { RowList } from '#renderer/ui/row-list.ts'
import { planColumns } from './plan-columns.tsx'
import { planMenu } from './plan-menu.tsx'

type Plan = ListRow<'plan'>

/** The plans as a table. */
export function PlansTable({ plans }: { plans: RowList<Plan> }) {
  const formatter = useFormatter()
  const navigate = useNavigate()
  const trash = useTrash()
  const [showsHistoryOf, setHistoryOf] = useState<Plan | null>(null)
  const open = (plan: Plan) => void navigate({ to: '/plans/$planId', params: { planId: plan.id } })
  const remove = (plan: Plan) => void trash('plan', plan, recordTitle(formatter, 'plan', plan).label)
  const units = useAll('unit')
  const columns = useMemo(
    () => planColumns(formatter, (unitId) => units.find(({ id }) => id === unitId)?.name),
    [formatter, units],
  )
  return (
    <>
      <RecordTable
        entity="plan"
        columns={[...columns, planMenu(formatter, { open, remove, showHistory: setHistoryOf })]}
        rows={plans}
        onOpen={open}
        rowLines={2}
      />
      {showsHistoryOf && (
        <HistoryPanel entity="plan" id={showsHistoryOf.id} isOpen onClose={() => setHistoryOf(null)} />
      )}
    </>
  )
}
