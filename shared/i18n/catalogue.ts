import { everyMessage } from './catalogue.gen.ts'
import type { Language } from './languages.ts'
import type { MessageParams } from './params.gen.ts'

export type MessageKey = keyof MessageParams & string

/** All messages of a language by key, as ICU text. */
export function catalogueOf(language: Language): Record<string, string> {
  return everyMessage[language] ?? {}
}

/** Whether a key made from parts, such as `plan.status.draft`, has words. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(catalogueOf('en'), key)
}
