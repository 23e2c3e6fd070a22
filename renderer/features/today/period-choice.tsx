import { useT } from '#renderer/i18n/use-t.ts'
import { DayField } from '#renderer/ui/day-field.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { periods, type PeriodChoice as Choice } from './period-days.ts'
import styles from './today.module.css'

type Props = { value: Choice; isWrong: boolean; onChange: (value: Choice) => void }

/** The period that is counted: one of the usual, or from one day to another. */
export function PeriodChoice({ value, isWrong, onChange }: Props) {
  const t = useT()
  return (
    <div className={styles.choice}>
      <Select
        label={t('today.period')}
        hideLabel
        options={periods.map((one) => ({ id: one, label: t(`today.period.${one}`) }))}
        value={value.period}
        onChange={(next) => onChange({ ...value, period: periods.find((one) => one === next) ?? 'quarter' })}
      />
      {value.period === 'own' && (
        <>
          <DayField label={t('today.from')} value={value.from} onChange={(from) => onChange({ ...value, from })} />
          <DayField
            label={t('today.to')}
            value={value.to}
            onChange={(to) => onChange({ ...value, to })}
            error={isWrong ? t('today.period.wrong') : undefined}
          />
        </>
      )}
    </div>
  )
}
