import type { Language } from './languages.ts'

type Messages = Record<string, string>

const readers: Record<Language, () => Promise<{ messages: Messages }>> = {
  en: () => import('./messages/en/all.gen.ts'),
  es: () => import('./messages/es/all.gen.ts'),
  sv: () => import('./messages/sv/all.gen.ts'),
  tr: () => import('./messages/tr/all.gen.ts'),
  vi: () => import('./messages/vi/all.gen.ts'),
}

const reading = new Map<Language, Promise<void>>()

/** The messages of the languages read so far; `#messages` in the application, where a start reads one language only. */
export const everyMessage: Partial<Record<Language, Messages>> = {}

/** Reads the messages of a language; the same promise comes back for the same language. */
export function loadMessages(language: Language): Promise<void> {
  const known = reading.get(language)
  if (known) return known
  const begun = readers[language]().then(({ messages }) => void (everyMessage[language] = messages))
  reading.set(language, begun)
  return begun
}
