import type { Office } from '#shared/entities/office.ts'
import type { Identity } from '#shared/entities/identity.ts'
import { useRows } from './queries.ts'

/** The open office's record with its settings. */
export function useOffice(): Office | undefined {
  return useRows('office')[0]
}

/** The office's identity in force on a day: the latest that began by then, else the one without a date. */
export function identityOn(identities: readonly Identity[], day: string): Identity | undefined {
  const begun = identities.filter((one) => one.validFrom === null || one.validFrom <= day)
  return begun.toSorted((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? '')).at(-1) ?? identities[0]
}
