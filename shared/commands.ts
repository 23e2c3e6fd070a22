import type { MessageKey } from './i18n/catalogue.ts'

type Command = { keys: string; words: MessageKey }

/**
 * The commands that stand everywhere or on the screen of a plan, with their keys and words: for the native menu, the
 * list of shortcuts and whoever hears the keys. `Mod` is Ctrl, on a Mac the Command key.
 */
export const commands = {
  search: { keys: 'Mod+K', words: 'menu.search' },
  new: { keys: 'Mod+N', words: 'menu.new-plan' },
  undo: { keys: 'Mod+Z', words: 'menu.undo' },
  redo: { keys: 'Mod+Y', words: 'menu.redo' },
  help: { keys: 'F1', words: 'menu.help-here' },
  // Signs such as the slash need Shift or AltGr on many keyboards; F keys stand everywhere.
  shortcuts: { keys: 'Shift+F1', words: 'app.shortcuts' },
  backup: { keys: 'Mod+Shift+S', words: 'backup.title' },
  restore: { keys: 'Mod+Shift+O', words: 'backup.restore.choose' },
  settings: { keys: 'Mod+,', words: 'menu.settings' },
  export: { keys: 'Mod+E', words: 'menu.export' },
  pdf: { keys: 'Mod+P', words: 'documents.export.pdf' },
  check: { keys: 'Mod+Shift+E', words: 'menu.check' },
  preview: { keys: 'Mod+Shift+P', words: 'shortcut.preview' },
  'next-area': { keys: 'F6', words: 'shortcut.next-area' },
  'previous-area': { keys: 'Shift+F6', words: 'shortcut.previous-area' },
} as const satisfies Record<string, Command>

export type CommandName = keyof typeof commands

/** The commands of ours in the native menu, by the menu they stand in and in groups with a line between. */
export const menuGroups = {
  file: [['new', 'export', 'check'], ['backup', 'restore'], ['settings']],
  edit: [['undo', 'redo'], ['search']],
  help: [['help', 'shortcuts']],
} as const satisfies Record<string, readonly (readonly CommandName[])[]>

/** A command of the native menu as it reaches the window; About has no keys. */
export type MenuCommand = (typeof menuGroups)[keyof typeof menuGroups][number][number] | 'about'
