import { isDay } from '#shared/day.ts'
import { periodAt } from '#shared/rules/periods.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { DayField } from '#renderer/ui/day-field.tsx'
import { useNarrowing } from '#renderer/ui/narrowing.ts'
import { Select } from '#renderer/ui/select.tsx'
import { today } from '#renderer/ui/today.ts'
import { periodChoices, periodOf, type ChosenPeriod } from './period-choice.ts'
import styles from './trainings.module.css'

const nothing = () => undefined

/** From when to when: a period of the calendar, all time, or days of one's own. */
export function PeriodPicker({ period, onChange }: { period: ChosenPeriod; onChange: (period: ChosenPeriod) => void }) {
  const { t } = useFormatter()
  const isBackwards = isDay(period.from) && isDay(period.to) && period.to < period.from
  const noDay = (day: string) => (isDay(day) ? undefined : t('problem.no-such-day'))

  function choose(next: string | null) {
    const choice = periodChoices.find((one) => one === next) ?? 'any'
    const { startsOn, endsOn } = periodAt('year', today())
    const before = period.choice === 'any' ? { from: startsOn, to: endsOn } : period
    onChange(periodOf(choice, today(), before))
  }

  const own = period.choice === 'own'
  useNarrowing(own ? 'from' : undefined, {
    value: period.from,
    set: (from) => onChange({ ...period, from: from ?? '' }),
  })
  useNarrowing(own ? 'to' : undefined, { value: period.to, set: (to) => onChange({ ...period, to: to ?? '' }) })

  return (
    <>
      <Select
        name="period"
        label={t('trainings.period')}
        hideLabel
        options={periodChoices.map((id) => ({ id, label: t(`trainings.period.${id}`) }))}
        value={period.choice}
        onChange={choose}
      />
      {own && (
        <span className={styles.days}>
          <DayField
            label={t('trainings.from')}
            value={period.from}
            error={noDay(period.from)}
            onChange={(from) => onChange({ ...period, from: from ?? '' })}
            onBlur={nothing}
            onFocus={nothing}
          />
          <DayField
            label={t('trainings.to')}
            value={period.to}
            error={isBackwards ? t('problem.end-before-start') : noDay(period.to)}
            onChange={(to) => onChange({ ...period, to: to ?? '' })}
            onBlur={nothing}
            onFocus={nothing}
          />
        </span>
      )}
    </>
  )
}
