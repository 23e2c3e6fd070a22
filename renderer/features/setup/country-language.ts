import type { Language } from '#shared/i18n/languages.ts'

const spoken: Record<string, Language> = { vn: 'vi', se: 'sv', tr: 'tr', mx: 'es', es: 'es' }

/** The language an office of a country writes in; elsewhere that of the interface. */
export function languageOf(country: string | null, otherwise: Language): Language {
  return (country === null ? undefined : spoken[country]) ?? otherwise
}
