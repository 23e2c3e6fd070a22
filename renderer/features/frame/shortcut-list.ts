import { commands, type CommandName } from '#shared/commands.ts'
import type { MessageKey } from '#shared/i18n/catalogue.ts'
import { formatKeys, treeKeys } from '#renderer/ui/shortcut-keys.ts'
import { rooms } from './rooms.ts'

type Plain = Extract<
  MessageKey,
  | 'backup.title'
  | 'personal.title'
  | 'training.plural'
  | 'backup.restore.choose'
  | 'stakeholder.plural'
  | 'meeting.plural'
  | 'documents.room'
  | `menu.${string}`
  | `app.${string}`
  | `shortcut.${string}`
  | `plan-editor.command.${string}`
  | `documents.export.${string}`
>
type Entry = readonly [keys: string, words: Plain]

const of = (name: CommandName): Entry => [commands[name].keys, commands[name].words]
const inTree = Object.keys(treeKeys) as (keyof typeof treeKeys)[]

/** Every shortcut by where it holds; the words are those of the commands. */
export const shortcutList: readonly { place: Plain; keys: readonly Entry[] }[] = [
  {
    place: 'shortcut.everywhere',
    keys: [
      of('search'),
      of('new'),
      of('undo'),
      of('redo'),
      of('help'),
      of('shortcuts'),
      of('backup'),
      of('restore'),
      of('settings'),
      ...rooms.flatMap(({ shortcut, label }): Entry[] => (shortcut ? [[shortcut, label]] : [])),
      of('next-area'),
      of('previous-area'),
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
      ['Shift+F10', 'shortcut.row-commands'],
    ],
  },
  {
    place: 'shortcut.plan',
    keys: [
      of('export'),
      of('pdf'),
      of('check'),
      of('preview'),
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
