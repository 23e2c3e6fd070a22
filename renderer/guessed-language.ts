import { languages, type Language } from '#shared/i18n/languages.ts'

/** The language the window was opened with, before the application is asked; null on the first run. */
export function guessedLanguage(): Language | null {
  const named = new URLSearchParams(window.location.search).get('language')
  return languages.find((language) => language === named) ?? null
}
