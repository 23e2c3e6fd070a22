import type { AreaProgress } from '#shared/contract/overview-calls.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { BarChart } from '#renderer/ui/chart/bar-chart.tsx'
import type { Series } from '#renderer/ui/chart/bar-rows.ts'

const tones = { done: 'ok', ongoing: 'accent', late: 'late', planned: 'plain', dropped: 'rest' } as const
const states = ['done', 'ongoing', 'late', 'planned', 'dropped'] as const
const mostAreas = 60

/** How far the measures of each area of the plans are. */
export function PlanProgress({ areas }: { areas: readonly AreaProgress[] }) {
  const { t, number } = useFormatter()
  const series: Series[] = states.map((id) => ({ id, label: t(`planNode.status.${id}`), tone: tones[id] }))
  const severalPlans = new Set(areas.map(({ planId }) => planId)).size > 1
  return (
    <BarChart
      title={t('overview.plans')}
      rule={t('overview.plans.rule')}
      head={t('planNode.kind.section')}
      series={series}
      wordsHead={t('planNode.status.done')}
      note={areas.length > mostAreas && t('overview.first', { count: mostAreas })}
      rows={areas.slice(0, mostAreas).map(({ planId, plan, sectionId, section, ...counts }) => {
        const all = states.reduce((sum, state) => sum + counts[state], 0)
        return {
          id: `${planId} ${sectionId}`,
          label: section || t('overview.whole-plan'),
          detail: severalPlans ? plan : null,
          values: counts,
          words: t('overview.of-target', { value: number(counts.done), target: number(all) }),
        }
      })}
    />
  )
}
