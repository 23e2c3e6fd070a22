import { useEffect } from 'react'
import type { Preferences } from '#shared/contract/office-calls.ts'

/** Light or dark as chosen; without a choice the style sheet follows the system. */
export function useTheme(theme: Preferences['theme']) {
  useEffect(() => {
    const root = document.documentElement
    if (theme === 'system') delete root.dataset.theme
    else root.dataset.theme = theme
  }, [theme])
}
