import { addDays, addMonths } from '#shared/day-math.ts'
import type { Day } from '#shared/day.ts'
import { useCall } from '#renderer/api/queries.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { monthWords } from '#renderer/records/day-words.ts'
import { BarChart } from '#renderer/ui/chart/bar-chart.tsx'
import { today } from '#renderer/ui/today.ts'

const months = Array.from({ length: 12 }, (_, at) => at)

/** How much the calendar holds in each of the next twelve months. */
export function CalendarDensity() {
  const formatter = useFormatter()
  const { t, number } = formatter
  const first: Day = `${today().slice(0, 7)}-01`
  const { data } = useCall('calendar.entries', { from: first, to: addDays(addMonths(first, 12), -1) })
  if (!data) return null
  const rows = months.map((at) => {
    const month = addMonths(first, at)
    const own = data.entries.filter(({ day }) => day.slice(0, 7) === month.slice(0, 7))
    const done = own.filter((entry) => entry.done).length
    return {
      id: month,
      label: monthWords(formatter, month),
      values: { open: own.length - done, done },
      words: number(own.length),
    }
  })
  return (
    <BarChart
      title={t('overview.calendar')}
      rule={t('overview.calendar.rule')}
      head={t('indicator.period.month')}
      series={[
        { id: 'open', label: t('overview.to-do'), tone: 'accent' },
        { id: 'done', label: t('overview.is-done'), tone: 'ok' },
      ]}
      rows={rows}
    />
  )
}
