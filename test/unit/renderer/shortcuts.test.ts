import { expect, it } from 'vitest'
import { rooms } from '#renderer/features/frame/rooms.ts'
import { shortcutList } from '#renderer/features/frame/shortcut-list.ts'
import { isShortcut, keyNames } from '#renderer/ui/key-names.ts'
import { commandKeys, formatKeys, treeKeys } from '#renderer/ui/shortcut-keys.ts'

it('No two commands share a shortcut in one place', () => {
  for (const { keys } of shortcutList) {
    const names = keys.map(([key]) => key)
    expect(new Set(names).size).toBe(names.length)
  }
})

it('The list of shortcuts names every room and every command', () => {
  const listed = shortcutList.flatMap(({ keys }) => keys.map(([key]) => key))
  const known = [commandKeys, treeKeys, formatKeys].flatMap((keys) => Object.values<string>(keys))
  expect(listed).toEqual(expect.arrayContaining([...known, ...rooms.flatMap(({ shortcut }) => shortcut ?? [])]))
})

it('A shortcut is told apart from the same key with other keys held', () => {
  const pressed = {
    key: 'z',
    code: 'KeyZ',
    ctrlKey: true,
    metaKey: false,
    altKey: false,
    shiftKey: true,
  } as KeyboardEvent
  expect(isShortcut(pressed, 'Mod+Shift+Z')).toBe(true)
  expect(isShortcut(pressed, 'Mod+Z')).toBe(false)
})

it('Keys are written as they stand on the keyboard', () => {
  expect(keyNames('Mod+Shift+Z')).toEqual(['Ctrl', 'Shift', 'Z'])
})

function press(key: string, code: string, held: Partial<KeyboardEvent> = {}): KeyboardEvent {
  return { key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held } as KeyboardEvent
}

it('The letter on the key decides, wherever a keyboard has it', () => {
  const onTurkishF = press('z', 'KeyN', { ctrlKey: true })
  expect(isShortcut(onTurkishF, 'Mod+Z')).toBe(true)
  expect(isShortcut(onTurkishF, 'Mod+N')).toBe(false)
  const onSwedish = press('z', 'KeyZ', { ctrlKey: true })
  expect(isShortcut(onSwedish, 'Mod+Z')).toBe(true)
  expect(isShortcut(press('ω', 'KeyZ', { altKey: true }), 'Alt+Z')).toBe(true)
})

it('The list of shortcuts opens with keys that every keyboard has', () => {
  expect(isShortcut(press('F1', 'F1', { shiftKey: true }), commandKeys.shortcuts)).toBe(true)
  expect(isShortcut(press('F1', 'F1', { shiftKey: true }), commandKeys.help)).toBe(false)
})
