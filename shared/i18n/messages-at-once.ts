import { messages as en } from './messages/en/all.gen.ts'
import { messages as es } from './messages/es/all.gen.ts'
import { messages as sv } from './messages/sv/all.gen.ts'
import { messages as tr } from './messages/tr/all.gen.ts'
import { messages as vi } from './messages/vi/all.gen.ts'
import type { Language } from './languages.ts'

/** The messages of every language; `#messages` in tests and tools. */
export const everyMessage: Partial<Record<Language, Record<string, string>>> = { en, es, sv, tr, vi }

/** Nothing is left to be read. */
export function loadMessages(_language: Language): Promise<void> {
  return Promise.resolve()
}
