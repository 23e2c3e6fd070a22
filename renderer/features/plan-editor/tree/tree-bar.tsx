import { useT } from '#renderer/i18n/use-t.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import { nodeKinds, type PlanNode } from '#shared/entities/plan-node.ts'
import { kindIcons } from '../kinds.ts'
import styles from './plan-tree.module.css'
import type { TreeCommand } from './tree-keys.ts'
import { useTreeMenu } from './use-tree-menu.ts'

/** Above the list: adding, and every other command with its keys. */
export function TreeBar({
  hasNode,
  level,
  onAdd,
  onCommand,
}: {
  hasNode: boolean
  /** The name of the level at which an item is added. */
  level: string
  onAdd: (kind: PlanNode['kind']) => void
  onCommand: (command: TreeCommand) => void
}) {
  const t = useT()
  const commands = useTreeMenu(hasNode, onCommand)
  const kinds = nodeKinds.map((kind) => ({
    id: kind,
    label: t(`planNode.kind.${kind}`),
    icon: kindIcons[kind],
    need: 'write' as const,
    run: () => onAdd(kind),
  }))
  return (
    <div className={styles.bar}>
      <Menu
        label={t('plan-editor.tree.add')}
        commands={kinds}
        side="start"
        heading={level === '' ? undefined : t('plan-editor.tree.add-at', { level })}
      >
        <Button kind="quiet" size="small" icon="plus">
          {t('plan-editor.tree.add')}
        </Button>
      </Menu>
      <Menu label={t('plan-editor.tree.commands')} commands={commands}>
        <Button kind="quiet" size="small" icon="more" aria-label={t('plan-editor.tree.commands')} />
      </Menu>
    </div>
  )
}
