import type { Indicator } from '#shared/entities/indicator.ts'
import { isMet } from '#shared/rules/standing.ts'
import { useCall } from '#renderer/api/queries.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Chip } from '#renderer/ui/chip.tsx'
import styles from './indicators.module.css'
import { targetWords, valueWords } from '#shared/i18n/value-words.ts'

/** How an indicator stands now, in one line: what was reached, the target, and whether it is met. */
export function IndicatorSummary({ indicator }: { indicator: Indicator }) {
  const formatter = useFormatter()
  const { t, day } = formatter
  const standing = useCall('indicator.standings', { ids: [indicator.id] }).data?.[0]
  if (!standing || (standing.value === null && standing.target === null)) return null
  const { value, target, endsOn } = standing
  const met = target && isMet(value, target.value, target.bound, indicator.direction)
  const on = (one: string | null) => one && <small>{day(one, 'short')}</small>
  return (
    <dl className={styles.summary}>
      {value !== null && (
        <div>
          <dt>{t('figure.kind.actual')}</dt>
          <dd>
            {valueWords(formatter, indicator, value)} {on(endsOn)}
          </dd>
        </div>
      )}
      {target && (
        <div>
          <dt>{t('figure.kind.target')}</dt>
          <dd>
            {targetWords(formatter, indicator, target.value, target.bound)} {on(target.endsOn)}
          </dd>
        </div>
      )}
      {met !== null && <Chip tone={met ? 'ok' : 'plain'}>{t(met ? 'indicators.is-met' : 'indicators.not-met')}</Chip>}
    </dl>
  )
}
