import type { Office } from '#shared/entities/office.ts'
import type { Identity } from '#shared/entities/identity.ts'
import { identityOn } from '#shared/rules/identity-on.ts'
import { today } from '#renderer/ui/today.ts'
import { useAll } from './queries.ts'

/** The open office's record with its settings. */
export function useOffice(): Office | undefined {
  return useAll('office')[0]
}

/** How the office is called today; null while no name has begun. */
export function useIdentity(): Identity | null {
  return identityOn(useAll('identity'), today())
}
