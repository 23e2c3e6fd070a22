import { createContext } from 'react'
import type { Currency } from '#shared/entities/currencies.ts'

/** The currency amounts are typed in: that of the plan they belong to. */
export const CurrencyContext = createContext<Currency>('EUR')
