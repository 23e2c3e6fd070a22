import { useState } from 'react'
import { balancedBand } from '#shared/rules/balance.ts'
import { sumOf } from '#shared/rules/breakdown.ts'
import type { MonthPeople } from '#shared/contract/overview-calls.ts'
import { useCall } from '#renderer/api/queries.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { monthWords } from '#renderer/records/day-words.ts'
import { BarChart } from '#renderer/ui/chart/bar-chart.tsx'
import { today } from '#renderer/ui/today.ts'
import { PeriodChoice } from '../period-choice.tsx'
import { daysOf, type PeriodChoice as Choice } from '../period-days.ts'
import styles from '../today.module.css'
import { CalendarDensity } from './calendar-density.tsx'
import { IndicatorTargets } from './indicator-targets.tsx'
import { balanceWords, peopleSeries, sexSeries } from './people-series.ts'
import { PlanProgress } from './plan-progress.tsx'

const band = [balancedBand.from, balancedBand.to]

/** The office in pictures: plans, people and what is to come; each can be read as a table too. */
export function Overview() {
  const formatter = useFormatter()
  const { t, day } = formatter
  const [choice, setChoice] = useState<Choice>({ period: 'this-year', from: null, to: null })
  const days = daysOf(choice, today())
  const { data } = useCall('overview.figures', days ?? { from: today(), to: today() }, {
    enabled: days !== null,
    keepsLast: true,
  })
  const sexes = sexSeries(formatter)
  return (
    <div className={styles.overview}>
      <header className={styles.head}>
        <p>{days && t('calendar.span', { from: day(days.from), to: day(days.to) })}</p>
        <PeriodChoice
          value={choice}
          isWrong={days === null && choice.from !== null && choice.to !== null}
          onChange={setChoice}
        />
      </header>
      {data && (
        <div className={styles.charts}>
          <PlanProgress areas={data.areas} />
          <IndicatorTargets />
          <BarChart
            title={t('overview.bodies')}
            rule={t('overview.bodies.rule')}
            head={t('body')}
            series={sexes}
            scale="whole"
            lines={band}
            wordsHead={t('chart.share')}
            rows={data.bodies.map(({ id, name, people }) => ({
              id,
              label: name,
              values: people,
              words: balanceWords(formatter, people),
            }))}
          />
          <BarChart
            title={t('overview.levels')}
            rule={t('overview.levels.rule')}
            head={t('attendee.level')}
            series={sexes}
            scale="whole"
            lines={band}
            wordsHead={t('chart.share')}
            rows={data.levels.map(({ level, people }) => ({
              id: level,
              label: t(`attendee.level.${level}`),
              values: people,
              words: balanceWords(formatter, people),
            }))}
          />
          <People of="meetings" months={data.months} />
          <People of="trainings" months={data.months} />
          <CalendarDensity />
        </div>
      )}
    </div>
  )
}

function People({ of, months }: { of: 'meetings' | 'trainings'; months: readonly MonthPeople[] }) {
  const formatter = useFormatter()
  const { t, number } = formatter
  return (
    <BarChart
      title={t(`overview.${of}`)}
      rule={t('overview.months.rule')}
      head={t('indicator.period.month')}
      series={peopleSeries(formatter)}
      rows={months
        .filter((month) => sumOf(month[of]) > 0)
        .map((month) => ({
          id: month.month,
          label: monthWords(formatter, `${month.month}-01`),
          values: month[of],
          words: number(sumOf(month[of])),
        }))}
    />
  )
}
