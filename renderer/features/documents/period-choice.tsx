import { useState } from 'react'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Button } from '#renderer/ui/button.tsx'
import { DayField } from '#renderer/ui/day-field.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { today } from '#renderer/ui/today.ts'
import { isDay } from '#shared/day.ts'
import { periodId, periodOf } from '#shared/documents/subjects/subject-id.ts'
import { spanWords } from '#shared/documents/reports/span.ts'
import type { Office } from '#shared/entities/office.ts'
import type { Period } from '#shared/rules/counters.ts'
import { recentPeriods } from './recent-periods.ts'

type Props = { office: Office; id: string | null; onChoose: (id: string) => void }

/** A period of the calendar, or any two days. */
export function PeriodChoice({ office, id, onChoose }: Props) {
  const formatter = useFormatter()
  const { t } = formatter
  const named = id === null ? null : periodOf(id)
  const [days, setDays] = useState<{ from: string | null; to: string | null }>(named ?? { from: null, to: null })
  const recent = recentPeriods(office, today())
  const options = withChosen(recent, named).map((period) => ({
    id: periodId(period),
    label: spanWords(formatter, period),
  }))
  const { from, to } = days
  const hasDays = from !== null && to !== null && isDay(from) && isDay(to)
  const isTurned = hasDays && from > to

  function pick(next: string | null) {
    const period = next === null ? null : periodOf(next)
    if (period === null) return
    setDays(period)
    onChoose(periodId(period))
  }

  return (
    <>
      <Select label={t('documents.period')} options={options} value={id} onChange={pick} />
      <DayField label={t('documents.period.from')} value={from} onChange={(next) => setDays({ from: next, to })} />
      <DayField
        label={t('documents.period.to')}
        value={to}
        onChange={(next) => setDays({ from, to: next })}
        {...(isTurned && { error: t('documents.period.turned') })}
      />
      <Button
        isDisabled={!hasDays || isTurned}
        onPress={() => hasDays && !isTurned && onChoose(periodId({ from, to }))}
      >
        {t('documents.period.show')}
      </Button>
    </>
  )
}

function withChosen(recent: readonly Period[], named: Period | null): Period[] {
  const isThere = recent.some(({ from, to }) => from === named?.from && to === named.to)
  return named === null || isThere ? [...recent] : [named, ...recent]
}
