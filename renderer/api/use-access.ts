import { mayDo, type Need } from '#shared/access/roles.ts'
import type { AccessState } from '#shared/contract/access-calls.ts'
import { useAppState } from './use-app-state.ts'

const everybody: AccessState = { profiles: [], current: null, isLocked: false, idleMinutes: 0 }

/** Who may sign in to the open office, and who has. */
export function useAccess(): AccessState {
  return useAppState()?.access ?? everybody
}

/** Whether whoever is signed in may do what asks this; where there are no profiles, everybody may. */
export function mayIn({ profiles, current }: AccessState, need: Need): boolean {
  return profiles.length === 0 || (current !== null && mayDo(current.role, need))
}

/** Whether the rooms of the office stay covered until somebody signs in. */
export function mustSignIn({ profiles, current, isLocked }: AccessState): boolean {
  return profiles.length > 0 && (current === null || isLocked)
}
