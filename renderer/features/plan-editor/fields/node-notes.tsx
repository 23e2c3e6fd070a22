import { useT } from '#renderer/i18n/use-t.ts'
import { Icon } from '#renderer/ui/icon.tsx'
import { focusFieldOf } from '#renderer/ui/focus-field.ts'
import { LinkButton } from '#renderer/ui/link-button.tsx'
import type { PlanNode } from '#shared/entities/plan-node.ts'
import { warningsOf, type NodeWarning } from '../tree/node-warnings.ts'
import styles from './node-notes.module.css'

const fields: Record<NodeWarning, string> = {
  'no-title': 'title',
  'no-lead': 'leadUnitId',
  'no-time': 'startsOn',
}

/** What is still missing in an item, each leading to its field. */
export function NodeNotes({ node }: { node: PlanNode }) {
  const t = useT()
  const warnings = warningsOf(node)
  if (warnings.length === 0) return null
  return (
    <ul className={styles.notes} aria-label={t('plan-editor.fields.missing')}>
      {warnings.map((warning) => (
        <li key={warning}>
          <Icon name="warning" size="small" />
          <LinkButton onPress={() => focusFieldOf({ record: node.id, field: fields[warning] })}>
            {t(`plan-editor.warning.${warning}`)}
          </LinkButton>
        </li>
      ))}
    </ul>
  )
}
