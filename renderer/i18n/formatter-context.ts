import { createContext, useContext } from 'react'
import { createFormatter, type Formatter } from '#shared/i18n/formatter.ts'

export const FormatterContext = createContext<Formatter>(createFormatter('en'))

/** Words, days, numbers and order in the language of the interface. */
export function useFormatter(): Formatter {
  return useContext(FormatterContext)
}
