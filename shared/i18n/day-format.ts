import { dayParts, type Day } from '../day.ts'
import type { Language } from './languages.ts'

/**
 * The parts of a day as an office of the language writes them in numbers: `05`, `3`, `2026`.
 * In a long day only Vietnamese pads the date; in a short one all do.
 */
export function writtenDay(language: Language, day: Day, style: 'long' | 'short') {
  const { year, month, date } = dayParts(day)
  // Nghị định 30/2020 Phụ lục I II.4: a leading zero for days below 10, for months 1 and 2, and for no other month.
  const padsMonth = language === 'vi' ? month <= 2 : true
  return {
    date: written(date, language === 'vi' || style === 'short'),
    month: written(month, padsMonth),
    monthNumber: month,
    year: String(year),
  }
}

function written(value: number, padded: boolean): string {
  return padded ? String(value).padStart(2, '0') : String(value)
}
