import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import type { CitingPlan } from '#shared/contract/relation-calls.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { useCall } from '#renderer/api/queries.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import styles from './citations.module.css'

/** The plans that cite a directive, each with how, and the way there. */
export function CitingPlans({ directiveId }: { directiveId: string }) {
  const formatter = useFormatter()
  const { t } = formatter
  const id = useId()
  const plans = useCall('directive.citedBy', { id: directiveId }).data
  if (!plans) return null
  return (
    <section className={styles.plans} aria-labelledby={id}>
      <h3 id={id}>{t('directives.cited-by')}</h3>
      {plans.length === 0 ? (
        <p className={styles.none}>{t('directives.cited-by.none')}</p>
      ) : (
        <ul>
          {plans.map((plan) => (
            <li key={plan.id}>
              <Link to="/plans/$planId" params={{ planId: plan.id }}>
                {recordTitle(formatter, 'plan', plan).label}
              </Link>
              <span className={styles.none}>{waysOf(formatter, plan).join(' · ')}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function waysOf({ t }: Formatter, { isBasis, isAbove, items }: CitingPlan): string[] {
  return [
    ...(isBasis ? [t('directives.as-basis')] : []),
    ...(isAbove ? [t('directives.as-above')] : []),
    ...(items > 0 ? [t('directives.items', { count: items })] : []),
  ]
}
