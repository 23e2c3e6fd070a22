import { useMemo } from 'react'
import { Link } from '@tanstack/react-router'
import { useAll } from '#renderer/api/queries.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { activitiesOf } from '#shared/documents/sweden/activities.ts'
import { nest } from '#shared/documents/tree/nest.ts'
import type { Plan } from '#shared/entities/plan.ts'
import { titleOrText } from '../tree/title-or-text.ts'
import { FieldsHead } from './fields-head.tsx'
import styles from './fields.module.css'

/** The measures that the table of activities is made from, each leading to its own fields. */
export function ActivitiesList({ plan }: { plan: Plan }) {
  const t = useT()
  const nodes = useAll('planNode', { planId: plan.id })
  const measures = useMemo(() => activitiesOf(nest(nodes)), [nodes])
  return (
    <>
      <FieldsHead title={t('plan-editor.part.activities')} />
      <p className={styles.intro}>{t('plan-editor.activities.intro')}</p>
      <ol className={styles.list}>
        {measures.map((node) => (
          <li key={node.id} data-entry className={styles.entry}>
            <Link to="/plans/$planId" params={{ planId: plan.id }} search={{ node: node.id }}>
              {titleOrText(node) || t('plan-editor.tree.untitled')}
            </Link>
          </li>
        ))}
      </ol>
    </>
  )
}
