import { isMessageKey } from './catalogue.ts'
import type { Formatter } from './formatter.ts'

type Plain = (key: string, params?: Record<string, string | number>) => string

/** The words of a message whose key is put together at run time; null where there is none of that key. */
export function wordsFor(
  formatter: Pick<Formatter, 't'>,
  key: string,
  params?: Record<string, string | number>,
): string | null {
  // Such a key cannot have its parameters checked by the compiler.
  return isMessageKey(key) ? (formatter.t as unknown as Plain)(key, params) : null
}
