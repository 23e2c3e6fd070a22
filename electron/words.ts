import { app } from 'electron'
import { loadMessages } from '#messages'
import { createFormatter, type Formatter } from '#shared/i18n/formatter.ts'
import type { Language } from '#shared/i18n/languages.ts'

/** The formatter of a language, its messages read when they are first needed; while none was chosen, that of this PC. */
export async function wordsIn(language: Language | null): Promise<Formatter> {
  const wanted = language ?? languageOfSystem()
  await loadMessages(wanted)
  return createFormatter(wanted)
}

// The language of this PC, if it is one of ours.
function languageOfSystem(): Language {
  const wanted = (process.env.LC_ALL ?? process.env.LANG ?? app.getLocale()).slice(0, 2).toLowerCase()
  return (['es', 'tr', 'vi', 'sv'] as const).find((language) => language === wanted) ?? 'en'
}
