import type { Office } from '../entities/office.ts'

/** The day a week begins with, 1 Monday to 7 Sunday, as CLDR's week data of the country say; ISO 8601 where it is open. */
export function weekStartOf(country: Office['country']): number {
  return country === 'mx' ? 7 : 1
}
