import { everyMessage } from '#messages'
import type { Language } from './languages.ts'
import type { MessageParams } from './params.gen.ts'

export type MessageKey = keyof MessageParams & string

/** All messages of a language by key, as ICU text; none where the language was not read yet. */
export function catalogueOf(language: Language): Record<string, string> {
  return everyMessage[language] ?? {}
}

/** Whether messages of a language are there; in the application `loadMessages` reads them. */
export function hasMessages(language: Language): boolean {
  return everyMessage[language] !== undefined
}

/** Whether a key made from parts, such as `plan.status.draft`, has words. All languages have the same keys. */
export function isMessageKey(key: string): key is MessageKey {
  const [known = {}] = Object.values(everyMessage)
  return Object.hasOwn(known, key)
}
