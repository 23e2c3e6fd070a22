import { useCall } from '#renderer/api/queries.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { targetWords, valueWords } from '#shared/i18n/value-words.ts'
import { BarChart } from '#renderer/ui/chart/bar-chart.tsx'

// As many as one reads; the list of indicators has all.
const mostShown = 40
// A bar is full at one and a half of the target, so that what went beyond it can be seen.
const full = 150

/** What was reached of each indicator that has a target, in percent of it. */
export function IndicatorTargets() {
  const formatter = useFormatter()
  const { t } = formatter
  const sort = { column: 'name', direction: 'ascending' } as const
  const page = useCall('indicator.list', { sort, limit: 500 }).data
  const ids = page?.rows.map(({ id }) => id).toSorted() ?? []
  const standings = useCall('indicator.standings', { ids }, { enabled: ids.length > 0 }).data
  if (!page || (ids.length > 0 && !standings)) return null
  const rows = page.rows.flatMap((indicator) => {
    const { id, name } = indicator
    const standing = standings?.find((one) => one.id === id)
    if (!standing?.target || standing.value === null || standing.target.value <= 0) return []
    const percent = Math.max(0, Math.round((standing.value / standing.target.value) * 100))
    const words = t('overview.of-target', {
      value: valueWords(formatter, indicator, standing.value),
      target: targetWords(formatter, indicator, standing.target.value, standing.target.bound),
    })
    return [{ id, label: name, values: { reached: percent }, words }]
  })
  return (
    <BarChart
      title={t('overview.indicators')}
      rule={t('overview.indicators.rule')}
      head={t('indicator')}
      series={[{ id: 'reached', label: `${t('overview.reached')} (%)`, tone: 'accent' }]}
      most={full}
      lines={[100 / full]}
      wordsHead={t('overview.reached')}
      rows={rows.slice(0, mostShown)}
      note={rows.length > mostShown && t('overview.first', { count: mostShown })}
    />
  )
}
