import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Sort } from '#renderer/ui/sort-rows.ts'
import type { Plan } from '#shared/entities/plan.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { HistoryPanel } from '#renderer/form/history-panel.tsx'
import { useTrash } from '#renderer/form/use-trash.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import { PlanStatus } from '#renderer/records/plan-status.tsx'
import { DataTable, type TableColumn } from '#renderer/ui/data-table.tsx'
import { RowMenu } from '#renderer/ui/row-menu.tsx'

/** The plans as a table; the last changed first until another order is chosen. */
export function PlansTable({ plans }: { plans: readonly Plan[] }) {
  const formatter = useFormatter()
  const { t } = formatter
  const navigate = useNavigate()
  const trash = useTrash()
  const [sort, setSort] = useState<Sort>({ column: 'updatedAt', direction: 'descending' })
  const open = (plan: Plan) => void navigate({ to: '/plans/$planId', params: { planId: plan.id } })
  const [showsHistoryOf, setHistoryOf] = useState<Plan | null>(null)
  const remove = (plan: Plan) => void trash('plan', plan, recordTitle(formatter, 'plan', plan).label)
  return (
    <>
      <DataTable
        label={t('app.plans')}
        columns={columnsFor(formatter, { open, remove, showHistory: setHistoryOf })}
        rows={plans}
        nameOf={(plan) => recordTitle(formatter, 'plan', plan).label}
        onOpen={open}
        onRemove={remove}
        sort={sort}
        onSort={setSort}
        empty={t('app.nothing-found')}
      />
      {showsHistoryOf && (
        <HistoryPanel entity="plan" id={showsHistoryOf.id} isOpen onClose={() => setHistoryOf(null)} />
      )}
    </>
  )
}

type Run = (plan: Plan) => void

function columnsFor(
  formatter: Formatter,
  { open, remove, showHistory }: { open: Run; remove: Run; showHistory: Run },
): TableColumn<Plan>[] {
  const { t, moment } = formatter
  return [
    {
      id: 'title',
      label: t('plan.title'),
      width: '4fr',
      minWidth: 240,
      sortBy: (plan) => plan.title,
      cell: (plan) => <span title={plan.title}>{recordTitle(formatter, 'plan', plan).label}</span>,
    },
    {
      id: 'kind',
      label: t('plan.kind'),
      width: 110,
      sortBy: (plan) => t(`plan.kind.${plan.kind}`),
      cell: (plan) => t(`plan.kind.${plan.kind}`),
    },
    {
      id: 'period',
      label: t('plans.period'),
      width: 200,
      sortBy: (plan) => plan.startsOn,
      cell: (plan) => period(formatter, plan),
    },
    {
      id: 'status',
      label: t('plan.status'),
      width: 130,
      sortBy: (plan) => t(`plan.status.${plan.status}`),
      cell: (plan) => <PlanStatus status={plan.status} />,
    },
    {
      id: 'updatedAt',
      label: t('plans.changed'),
      width: 160,
      align: 'end',
      sortBy: (plan) => plan.updatedAt,
      cell: (plan) => moment(plan.updatedAt, 'day-time'),
    },
    {
      id: 'menu',
      label: t('app.more'),
      hideLabel: true,
      width: 56,
      minWidth: 56,
      cell: (plan, isFocused) => (
        <RowMenu
          isReachable={isFocused}
          name={recordTitle(formatter, 'plan', plan).label}
          commands={[
            { id: 'open', label: t('app.open'), icon: 'open', shortcut: 'Enter', run: () => open(plan) },
            { id: 'history', label: t('app.history'), icon: 'history', run: () => showHistory(plan) },
            { id: 'trash', label: t('app.move-to-trash'), icon: 'trash', shortcut: 'Delete', run: () => remove(plan) },
          ]}
        />
      ),
    },
  ]
}

function period({ day }: Formatter, { startsOn, endsOn }: Plan): string {
  if (startsOn && endsOn) return `${day(startsOn, 'short')} – ${day(endsOn, 'short')}`
  if (startsOn) return `${day(startsOn, 'short')} –`
  return endsOn ? `– ${day(endsOn, 'short')}` : ''
}
