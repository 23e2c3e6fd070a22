import { isMessageKey, type MessageKey } from '#shared/i18n/catalogue.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'

type Plain = (key: MessageKey, params?: Record<string, string | number>) => string

/** The words of a key made from parts, such as `plan.status.draft`; null where there are none. */
export function wordsFor(
  formatter: Pick<Formatter, 't'>,
  key: string,
  params?: Record<string, string | number>,
): string | null {
  // A key put together at run time cannot have its parameters checked by the compiler.
  return isMessageKey(key) ? (formatter.t as Plain)(key, params) : null
}
