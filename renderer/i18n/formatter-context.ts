import { createContext, use, useContext } from 'react'
import { loadMessages } from '#messages'
import { hasMessages } from '#shared/i18n/catalogue.ts'
import { createFormatter, type Formatter } from '#shared/i18n/formatter.ts'
import type { Language } from '#shared/i18n/languages.ts'

export const FormatterContext = createContext<Formatter | null>(null)

/** Words, days, numbers and order in the language of the interface; English outside a provider. */
export function useFormatter(): Formatter {
  return useContext(FormatterContext) ?? createFormatter('en')
}

/** The same in any language, such as that of a document; the part of the screen waits until its words were read. */
export function useFormatterOf(language: Language): Formatter {
  if (!hasMessages(language)) use(loadMessages(language))
  return createFormatter(language)
}
