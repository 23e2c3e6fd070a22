/** Currencies plans can have budgets in, ISO 4217: those whose coins and written form every Intl knows. */
export const currencies = ['EUR', 'USD', 'GBP', 'CHF', 'SEK', 'NOK', 'DKK', 'PLN', 'TRY', 'MXN', 'VND'] as const

export type Currency = (typeof currencies)[number]
