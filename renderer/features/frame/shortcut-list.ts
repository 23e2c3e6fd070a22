import type { MessageKey } from '#shared/i18n/catalogue.ts'

type Plain = Extract<MessageKey, `menu.${string}` | `app.${string}` | `shortcut.${string}`>

/** Every shortcut by where it holds; the words are those of the commands. */
export const shortcutList: readonly { place: Plain; keys: readonly [keys: string, words: Plain][] }[] = [
  {
    place: 'shortcut.everywhere',
    keys: [
      ['Mod+K', 'menu.search'],
      ['Mod+N', 'menu.new-plan'],
      ['Mod+Z', 'menu.undo'],
      ['Mod+Y', 'menu.redo'],
      ['F1', 'menu.help-here'],
      ['Mod+/', 'app.shortcuts'],
      ['Mod+,', 'menu.settings'],
      ['Alt+1', 'app.plans'],
      ['Alt+2', 'app.directives'],
      ['Alt+3', 'app.units-and-signatories'],
      ['Alt+4', 'app.trash'],
      ['Alt+5', 'app.settings'],
      ['F6', 'shortcut.next-area'],
      ['Escape', 'app.close'],
    ],
  },
  {
    place: 'shortcut.lists',
    keys: [
      ['Enter', 'app.open'],
      ['Delete', 'app.move-to-trash'],
      ['Up', 'shortcut.previous-row'],
      ['Down', 'shortcut.next-row'],
    ],
  },
  {
    place: 'shortcut.plan',
    keys: [
      ['Mod+E', 'menu.export'],
      ['Mod+Shift+E', 'menu.check'],
      ['Enter', 'shortcut.new-item'],
      ['Tab', 'shortcut.deeper'],
      ['Shift+Tab', 'shortcut.higher'],
      ['Alt+Up', 'app.move-up'],
      ['Alt+Down', 'app.move-down'],
      ['F2', 'shortcut.rename'],
    ],
  },
  {
    place: 'shortcut.fields',
    keys: [
      ['Mod+B', 'app.bold'],
      ['Mod+I', 'app.italic'],
      ['Mod+Shift+8', 'app.bullets'],
      ['Mod+Shift+7', 'app.numbers'],
      ['Alt+Down', 'shortcut.calendar'],
    ],
  },
]
