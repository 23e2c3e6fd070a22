const onMac = typeof navigator !== 'undefined' && navigator.platform.startsWith('Mac')

const macSigns: Record<string, string> = { Mod: '⌘', Alt: '⌥', Shift: '⇧', Enter: '↩', Delete: '⌫' }
const signs: Record<string, string> = { Mod: 'Ctrl', Up: '↑', Down: '↓', Left: '←', Right: '→' }

/** The keys of `Mod+Shift+Z` as they stand on this keyboard, ready to be shown one by one. */
export function keyNames(shortcut: string): string[] {
  return shortcut.split('+').map((key) => (onMac ? macSigns[key] : undefined) ?? signs[key] ?? key)
}

/** The same for the `aria-keyshortcuts` attribute. */
export function ariaKeys(shortcut: string): string {
  return shortcut.replace('Mod', onMac ? 'Meta' : 'Control').replace(/\b(Up|Down|Left|Right)$/, 'Arrow$1')
}

/** Whether a key press is the shortcut; `Mod` is the Ctrl key, on a Mac the Command key. */
export function isShortcut(event: KeyboardEvent, shortcut: string): boolean {
  const keys = shortcut.split('+')
  const key = keys.at(-1) ?? ''
  const mod = onMac ? event.metaKey : event.ctrlKey
  return (
    mod === keys.includes('Mod') &&
    event.altKey === keys.includes('Alt') &&
    event.shiftKey === keys.includes('Shift') &&
    (event.key.toUpperCase() === key.toUpperCase() ||
      event.key === `Arrow${key}` ||
      // With Alt held a layout may write another letter; then the place of the key decides. Otherwise the letter does: on
      // the Turkish F keyboard Z stands where N does elsewhere.
      (event.altKey && event.code === `Key${key.toUpperCase()}`))
  )
}
