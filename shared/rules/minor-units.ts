import type { Currency } from '../entities/currencies.ts'

/** How many minor units one unit of a currency has: 100 öre a krona, one đồng a đồng (ISO 4217, as Intl knows it). */
export function minorUnits(currency: Currency): number {
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
  return 10 ** maximumFractionDigits
}

/** The same number of another currency, in its minor units: 100,000 đồng are 100,000 kronor. Not whole where it has no such coin. */
export function sameNumberIn(amount: number, from: Currency, to: Currency): number {
  return (amount * minorUnits(to)) / minorUnits(from)
}
