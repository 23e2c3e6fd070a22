import type { Formatter } from '#shared/i18n/formatter.ts'
import { useFormatter } from './formatter-context.ts'

/** The words of a message in the language of the interface. */
export function useT(): Formatter['t'] {
  return useFormatter().t
}
