import { useT } from '#renderer/i18n/use-t.ts'
import type { MenuCommand } from '#renderer/ui/menu-list.tsx'
import { treeKeys } from '#renderer/ui/shortcut-keys.ts'
import type { TreeCommand } from './tree-keys.ts'

const icons = {
  trash: 'trash',
  'move-up': 'up',
  'move-down': 'down',
  deeper: 'right',
  higher: 'left',
  rename: 'edit',
} as const
const needsNode = new Set<TreeCommand>(['add-inside', 'rename', 'deeper', 'higher', 'move-up', 'move-down', 'trash'])

/** Every command of the list with its keys; those for items are closed while none is chosen. */
export function useTreeMenu(hasNode: boolean, onCommand: (command: TreeCommand) => void): readonly MenuCommand[] {
  const t = useT()
  return (Object.keys(treeKeys) as TreeCommand[]).map((id) => ({
    id,
    label: t(`plan-editor.command.${id}`),
    shortcut: treeKeys[id],
    isDisabled: needsNode.has(id) && !hasNode,
    isDanger: id === 'trash',
    need: 'write',
    ...(id in icons ? { icon: icons[id as keyof typeof icons] } : {}),
    run: () => onCommand(id),
  }))
}
