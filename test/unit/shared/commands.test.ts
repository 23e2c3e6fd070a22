import { describe, expect, it } from 'vitest'
import { acceleratorOf } from '#electron/accelerator.ts'
import { shortcutList } from '#renderer/features/frame/shortcut-list.ts'
import { commandKeys } from '#renderer/ui/shortcut-keys.ts'
import { commands, menuGroups } from '#shared/commands.ts'
import { createFormatter } from '#shared/i18n/formatter.ts'
import { languages } from '#shared/i18n/languages.ts'

describe('a command', () => {
  it('has the same keys in the menu, in the list of shortcuts and for whoever hears them', () => {
    const listed = shortcutList.flatMap(({ keys }) => keys.map(([key, words]) => ({ key, words })))
    for (const name of Object.values(menuGroups).flat(2)) {
      expect(listed).toContainEqual({ key: commands[name].keys, words: commands[name].words })
      expect(commandKeys[name]).toBe(commands[name].keys)
    }
  })

  it('has keys of its own and words in every language', () => {
    const all = Object.values(commands)
    expect(new Set(all.map(({ keys }) => keys)).size).toBe(all.length)
    for (const language of languages) {
      const { t } = createFormatter(language)
      for (const { words } of all) expect(t(words)).not.toBe(words)
    }
  })

  it('is shown in the menu with keys Electron knows', () => {
    expect(acceleratorOf('Mod+Shift+E')).toBe('CmdOrCtrl+Shift+E')
    expect(acceleratorOf('Shift+F1')).toBe('Shift+F1')
    for (const { keys } of Object.values(commands)) {
      expect(acceleratorOf(keys)).toMatch(/^(?:CmdOrCtrl\+)?(?:Shift\+)?(?:[A-Z,]|F\d)$/)
    }
  })
})
