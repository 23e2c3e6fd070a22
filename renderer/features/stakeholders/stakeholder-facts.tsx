import type { Stakeholder } from '#shared/entities/stakeholder.ts'
import { priorityOf } from '#shared/rules/stakeholder-priority.ts'
import { useNamed } from '#renderer/api/use-rows.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { Chip } from '#renderer/ui/chip.tsx'
import styles from './stakeholders.module.css'

/** What an organisation is to the plan, in chips, and what it was merged into. */
export function StakeholderFacts({ stakeholder }: { stakeholder: Stakeholder }) {
  const t = useT()
  const { kind, inside, planRole, mergedIntoId } = stakeholder
  const priority = priorityOf(stakeholder)
  const merged = useNamed('stakeholder', mergedIntoId === null ? [] : [mergedIntoId]).get(mergedIntoId ?? '')
  return (
    <div className={styles.facts}>
      <Chip>{t(`stakeholder.kind.${kind}`)}</Chip>
      <Chip>{t(inside ? 'stakeholders.inside' : 'stakeholders.outside')}</Chip>
      {planRole !== 'none' && <Chip tone="accent">{t(`stakeholder.planRole.${planRole}`)}</Chip>}
      {priority && <Chip>{t(`stakeholders.priority.${priority}`)}</Chip>}
      {merged && <Chip tone="warn">{t('stakeholders.merged-into', { name: merged.name })}</Chip>}
    </div>
  )
}
