import type { AppState, Preferences } from '#shared/contract/office-calls.ts'
import { useCall } from './queries.ts'

/** Which office is open and the preferences; undefined until the first answer. */
export function useAppState(): AppState | undefined {
  return useCall('app.state', {}).data
}

/** The preferences of this PC; English and the system's theme while none are chosen. */
export function usePreferences(): Preferences {
  return useAppState()?.preferences ?? { language: 'en', theme: 'system' }
}
