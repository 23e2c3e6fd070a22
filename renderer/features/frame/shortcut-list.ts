import type { MessageKey } from '#shared/i18n/catalogue.ts'
import { commandKeys, formatKeys, treeKeys } from '#renderer/ui/shortcut-keys.ts'
import { rooms } from './rooms.ts'

type Plain = Extract<
  MessageKey,
  `menu.${string}` | `app.${string}` | `shortcut.${string}` | `plan-editor.${'command' | 'export'}.${string}`
>
type Entry = readonly [keys: string, words: Plain]

const inTree = Object.keys(treeKeys) as (keyof typeof treeKeys)[]

/** Every shortcut by where it holds; the words are those of the commands. */
export const shortcutList: readonly { place: Plain; keys: readonly Entry[] }[] = [
  {
    place: 'shortcut.everywhere',
    keys: [
      [commandKeys.search, 'menu.search'],
      [commandKeys.new, 'menu.new-plan'],
      [commandKeys.undo, 'menu.undo'],
      [commandKeys.redo, 'menu.redo'],
      [commandKeys.help, 'menu.help-here'],
      [commandKeys.shortcuts, 'app.shortcuts'],
      [commandKeys.settings, 'menu.settings'],
      ...rooms.map(({ shortcut, label }): Entry => [shortcut, label]),
      [commandKeys['next-area'], 'shortcut.next-area'],
      [commandKeys['previous-area'], 'shortcut.previous-area'],
      ['Escape', 'shortcut.escape'],
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
      [commandKeys.export, 'menu.export'],
      [commandKeys.pdf, 'plan-editor.export.pdf'],
      [commandKeys.check, 'menu.check'],
      [commandKeys.preview, 'shortcut.preview'],
      ...inTree.map((command): Entry => [treeKeys[command], `plan-editor.command.${command}`]),
      ['Mod+A', 'shortcut.choose-all'],
    ],
  },
  {
    place: 'shortcut.fields',
    keys: [
      [formatKeys.bold, 'app.bold'],
      [formatKeys.italic, 'app.italic'],
      [formatKeys.bullets, 'app.bullets'],
      [formatKeys.numbers, 'app.numbers'],
      ['Alt+Down', 'shortcut.calendar'],
    ],
  },
]
