import type { Currency } from '../entities/currencies.ts'
import { once } from '../once.ts'
import { localeOf, type Language } from './languages.ts'

export type Numbers = {
  number: (value: number) => string
  /** A share from 0 to 1 with the percent sign where the language puts it, at most one decimal. */
  percent: (share: number) => string
  /** Money given in minor units (cent, öre; đồng has none) of a currency. */
  amount: (minor: number, currency: Currency) => string
}

/** Numbers, shares and money as an office of the language writes them. `t` gives the spoken names of currencies. */
export function numbersOf(
  language: Language,
  t: (key: 'format.amount.TRY' | 'format.amount.VND', params: { amount: string }) => string,
): Numbers {
  const locale = localeOf[language]
  const plain = once(() => new Intl.NumberFormat(locale))
  const share = once(() => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }))
  // Offices in Mexico and Türkiye write ",00" out also for whole amounts; the others leave it away.
  const trailingZeroDisplay = language === 'es' || language === 'tr' ? 'auto' : 'stripIfInteger'
  const money = new Map<Currency, { amount: Intl.NumberFormat; bare: Intl.NumberFormat; minor: number }>()

  function moneyOf(currency: Currency) {
    const known = money.get(currency)
    if (known) return known
    const amount = new Intl.NumberFormat(locale, { style: 'currency', currency, trailingZeroDisplay })
    const digits = amount.resolvedOptions().maximumFractionDigits ?? 2
    const bare = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, trailingZeroDisplay })
    const made = { amount, bare, minor: 10 ** digits }
    money.set(currency, made)
    return made
  }

  return {
    number: (value) => plain().format(value),
    percent: (part) => share().format(part),
    amount: (value, currency) => {
      const { amount, bare, minor } = moneyOf(currency)
      if (currency === 'VND' || currency === 'TRY') {
        return t(`format.amount.${currency}`, { amount: bare.format(value / minor) })
      }
      return amount.format(value / minor)
    },
  }
}
