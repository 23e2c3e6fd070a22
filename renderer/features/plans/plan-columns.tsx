import type { ListRow } from '#shared/contract.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import { PlanStatus } from '#renderer/records/plan-status.tsx'
import type { TableColumn } from '#renderer/ui/table-column.ts'
import { MeasureCount } from './measure-count.tsx'

type Plan = ListRow<'plan'>

/** What the list of plans says of each. */
export function planColumns(formatter: Formatter, nameOfUnit: (id: string) => string | undefined): TableColumn<Plan>[] {
  const { t, moment } = formatter
  return [
    {
      id: 'title',
      label: t('plan.title'),
      width: '4fr',
      minWidth: 360,
      text: (plan) => recordTitle(formatter, 'plan', plan).label,
      second: (plan) =>
        [
          t(`plan.kind.${plan.kind}`),
          plan.number,
          plan.drafterUnitId && nameOfUnit(plan.drafterUnitId),
          t(`plan.profile.${plan.profile}`),
        ]
          .filter(Boolean)
          .join(' · '),
    },
    {
      id: 'startsOn',
      label: t('plans.period'),
      width: 200,
      priority: 5,
      text: (plan) => periodOf(formatter, plan),
    },
    {
      id: 'measures',
      label: t('plans.measures'),
      width: 110,
      priority: 4,
      align: 'end',
      cell: (plan) => <MeasureCount planId={plan.id} />,
    },
    {
      id: 'status',
      label: t('plan.status'),
      width: 140,
      priority: 2,
      text: (plan) => t(`plan.status.${plan.status}`),
      cell: (plan) => <PlanStatus status={plan.status} />,
    },
    {
      id: 'updatedAt',
      label: t('plans.changed'),
      width: 170,
      priority: 3,
      align: 'end',
      text: (plan) => moment(plan.updatedAt, 'day-time'),
    },
  ]
}

function periodOf({ day }: Formatter, { startsOn, endsOn }: Plan): string {
  if (startsOn && endsOn) return `${day(startsOn, 'short')} – ${day(endsOn, 'short')}`
  if (startsOn) return `${day(startsOn, 'short')} –`
  return endsOn ? `– ${day(endsOn, 'short')}` : ''
}
