/** The languages of the interface and of documents, and the locale whose dates, numbers and order each follows. */
export const languages = ['en', 'es', 'tr', 'vi', 'sv'] as const

export type Language = (typeof languages)[number]

export const localeOf: Record<Language, string> = { en: 'en-GB', es: 'es-MX', tr: 'tr-TR', vi: 'vi-VN', sv: 'sv-SE' }
