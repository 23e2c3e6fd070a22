import { app } from 'electron'
import { createFormatter, type Formatter } from '#shared/i18n/formatter.ts'
import type { Language } from '#shared/i18n/languages.ts'

/** The formatter of a language; while none was chosen, that of this PC. */
export function wordsIn(language: Language | null): Formatter {
  return language === null ? formatterOfSystem() : createFormatter(language)
}

/** The formatter for the command line, before any office is open: the language of this PC, if it is one of ours. */
export function formatterOfSystem(): Formatter {
  const wanted = (process.env.LC_ALL ?? process.env.LANG ?? app.getLocale()).slice(0, 2).toLowerCase()
  const known = (['es', 'tr', 'vi', 'sv'] as const).find((language) => language === wanted)
  return createFormatter(known ?? 'en')
}
