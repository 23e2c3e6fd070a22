import { useT } from '#renderer/i18n/use-t.ts'
import { PointerMenu, type Spot } from '#renderer/ui/pointer-menu.tsx'
import type { TreeCommand } from './tree-keys.ts'
import { useTreeMenu } from './use-tree-menu.ts'

/** The commands of the list, where the right button or the menu key asked for them. */
export function TreePointerMenu({
  at,
  hasNode,
  onCommand,
  onClose,
}: {
  at: Spot | null
  hasNode: boolean
  onCommand: (command: TreeCommand) => void
  onClose: () => void
}) {
  const t = useT()
  const commands = useTreeMenu(hasNode, onCommand)
  return <PointerMenu label={t('plan-editor.tree.commands')} commands={commands} at={at} onClose={onClose} />
}
