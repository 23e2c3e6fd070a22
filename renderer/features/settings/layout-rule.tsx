import { useEffect, useRef, useState } from 'react'
import { isAllowed } from '#shared/documents/profiles/resolve.ts'
import type { LayoutRule as Rule } from '#shared/documents/profiles/rule.ts'
import type { LayoutValue } from '#shared/entities/layout-value.ts'
import type { Office } from '#shared/entities/office.ts'
import type { Plan } from '#shared/entities/plan.ts'
import { useSayFailure } from '#renderer/form/say-failure.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { ruleName } from '#shared/documents/finding-text.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Chip } from '#renderer/ui/chip.tsx'
import { cx } from '#renderer/ui/cx.ts'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { useMay } from '#renderer/ui/rights.ts'
import { rangeText, unitText } from './range-text.ts'
import { shownIn } from './rule-units.ts'
import styles from './settings.module.css'
import { storeValue } from './store-value.ts'

type Props = {
  profile: Plan['profile']
  rule: Rule
  stored: LayoutValue | undefined
  lengthUnit: Office['lengthUnit']
  /** The rule check led here. */
  isWanted: boolean
}

/** One value of a layout: what is used, what is allowed, and where that was read. A value outside is not stored. */
export function LayoutRule({ profile, rule, stored, lengthUnit, isWanted }: Props) {
  const formatter = useFormatter()
  const { t, day } = formatter
  const mayChange = useMay('manage')
  const fail = useSayFailure()
  const shown = shownIn(rule, lengthUnit)
  const usual = Number(rule.value)
  const used = stored?.value ?? usual
  // Only what is refused is kept here; everything else is what is stored.
  const [refused, setRefused] = useState<number | string>()
  const value = refused ?? used / shown.factor
  const error = refused === undefined ? undefined : why(refused)
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (!isWanted) return
    row.current?.scrollIntoView({ block: 'center' })
    row.current?.querySelector('input')?.focus()
  }, [isWanted])

  function store(next: number | null) {
    setRefused(undefined)
    storeValue({ profile, rule: rule.id, value: next }).catch(fail)
  }

  function toStored(number: number): number {
    return Math.round(number * shown.factor)
  }

  // The field tells a number when it is finished, not at each key.
  function take(typed: number | string | null) {
    if (typeof typed === 'string' || (typed !== null && !isAllowed(rule, toStored(typed)))) {
      setRefused(typed)
      return
    }
    const next = typed === null ? null : toStored(typed)
    store(next === usual ? null : next)
  }

  function why(wrong: number | string): string {
    return typeof wrong === 'string' ? t('problem.no-number') : rangeText(formatter, rule, shown)
  }

  const name = ruleName(rule.id, formatter)
  return (
    <li ref={row} className={cx(styles.rule, isWanted && styles.wanted)}>
      <div className={styles.what}>
        <h2 className={styles.ruleName}>{name}</h2>
        <p className={styles.small}>
          {rangeText(formatter, rule, shown)}
          {' · '}
          {t('settings.layout.usual', {
            value: `${formatter.number(round(usual / shown.factor, shown.digits))} ${unitText(formatter, shown)}`,
          })}
        </p>
        <p className={styles.small}>
          {t('settings.layout.source', { source: rule.source, day: day(rule.checkedOn, 'short') })}{' '}
          {!rule.verified && <Chip tone="warn">{t('rules.unverified')}</Chip>}
        </p>
      </div>
      <div className={styles.value}>
        <div className={styles.number}>
          <NumberField
            label={name}
            hideLabel
            value={typeof value === 'string' ? value : round(value, shown.digits)}
            format={{ maximumFractionDigits: shown.digits }}
            onChange={take}
            isReadOnly={!mayChange}
            error={error}
          />
          <span>{unitText(formatter, shown)}</span>
        </div>
        {(stored || refused !== undefined) && (
          <Button kind="quiet" size="small" icon="restore" need="manage" onPress={() => store(null)}>
            {t('settings.layout.reset')}
          </Button>
        )}
      </div>
    </li>
  )
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}
