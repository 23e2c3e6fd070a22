import { commands, type CommandName } from '#shared/commands.ts'

/** The keys of the commands that stand everywhere or on the screen of a plan. */
export const commandKeys = Object.fromEntries(Object.entries(commands).map(([name, { keys }]) => [name, keys])) as {
  [N in CommandName]: (typeof commands)[N]['keys']
}

/** The keys in the list of a plan, and the commands of its menu. */
export const treeKeys = {
  add: 'Enter',
  'add-inside': 'Mod+Enter',
  rename: 'F2',
  deeper: 'Tab',
  higher: 'Shift+Tab',
  'move-up': 'Alt+Up',
  'move-down': 'Alt+Down',
  paste: 'Mod+V',
  trash: 'Delete',
} as const

/** The keys that format rich text. */
export const formatKeys = { bold: 'Mod+B', italic: 'Mod+I', bullets: 'Mod+Shift+8', numbers: 'Mod+Shift+7' } as const

/** Locks the screen, where several people share the program. */
export const lockKeys = 'Alt+L'
