import { isDay, type Day } from '#shared/day.ts'
import type { Language } from '#shared/i18n/languages.ts'

/**
 * The ISO day a person typed: `15/11/2021`, `15.11.21`, `15 11 2021`, `2021-11-15` or `15112021`; null when it is no
 * day. The year comes first when it is written with four digits first, else day, month, year.
 */
export function readDay(typed: string, language: Language, today: Day): Day | null {
  const parts = split(typed.trim(), language)
  if (!parts) return null
  const [first = '', second = '', third = ''] = parts
  const [year, month, date] = first.length === 4 ? [first, second, third] : [third, second, first]
  const iso = `${fullYear(year, today)}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDay(iso) ? iso : null
}

function split(typed: string, language: Language): string[] | null {
  const separated = /^(\d{1,4})\s*[./\-\s]\s*(\d{1,2})\s*[./\-\s]\s*(\d{1,4})$/.exec(typed)
  if (separated) return separated.slice(1)
  const solid = language === 'sv' ? /^(\d{4})(\d{2})(\d{2})$/.exec(typed) : /^(\d{2})(\d{2})(\d{4})$/.exec(typed)
  return solid ? solid.slice(1) : null
}

// Two digits mean the nearest such year: an office writes of last year and of the next ten, not of a century ago.
function fullYear(year: string, today: Day): string {
  if (year.length !== 2) return year
  const now = Number(today.slice(0, 4))
  const near = Math.floor(now / 100) * 100 + Number(year)
  return String(near - now > 50 ? near - 100 : now - near > 50 ? near + 100 : near)
}
