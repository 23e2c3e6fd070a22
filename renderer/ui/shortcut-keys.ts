/** The keys of the commands that stand everywhere or on the screen of a plan; `Mod` is Ctrl, on a Mac the Command key. */
export const commandKeys = {
  search: 'Mod+K',
  new: 'Mod+N',
  undo: 'Mod+Z',
  redo: 'Mod+Y',
  help: 'F1',
  // Signs such as the slash need Shift or AltGr on many keyboards; F keys stand everywhere.
  shortcuts: 'Shift+F1',
  settings: 'Mod+,',
  export: 'Mod+E',
  pdf: 'Mod+P',
  check: 'Mod+Shift+E',
  preview: 'Mod+Shift+P',
  'next-area': 'F6',
  'previous-area': 'Shift+F6',
} as const

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
