/** The keys of `Mod+Shift+Z` as Electron writes them. */
export function acceleratorOf(keys: string): string {
  return keys.replace(/^Mod\b/, 'CmdOrCtrl')
}
