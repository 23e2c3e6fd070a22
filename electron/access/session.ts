import { accessSetting, listProfiles } from '#db/profiles.ts'
import type { OpenOffice } from '#db/open.ts'
import type { Actor } from '#db/write.ts'
import { needOf } from '#shared/access/call-needs.ts'
import { usualIdleMinutes } from '#shared/access/idle.ts'
import { mayDo, type Need } from '#shared/access/roles.ts'
import type { CallName } from '#shared/contract.ts'
import type { AccessState, Profile } from '#shared/contract/access-calls.ts'
import type { Failure } from '#shared/failure.ts'

/** Who sits in front of the open office, and what that person may do. */
export type Session = {
  state: () => AccessState
  /** Why a call is refused to whoever sits there; null where it is not. */
  refusal: (name: CallName) => Failure | null
  /** Whether whoever sits there may do what asks this. */
  may: (need: Need) => boolean
  actor: () => Actor
  /** Begins with an office, or reads its profiles anew. Nobody is signed in to another office. */
  follow: (office: OpenOffice | null) => void
  signIn: (id: string) => void
  /** Checks one password after the other, in the order they were given; fails as the check does. */
  inTurn: <T>(check: () => Promise<T>) => Promise<T>
  lock: () => void
  signOut: () => void
}

/**
 * Keeps who is signed in. An office without profiles asks nobody. `trusted` is for the command line, whose user can read
 * the office's file anyway.
 */
export function createSession(operator: () => string, trusted: boolean): Session {
  let followed: OpenOffice | null = null
  let profiles: Profile[] = []
  let idleMinutes = usualIdleMinutes
  let signedIn: string | null = null
  let isLocked = false
  let lastCheck: Promise<unknown> = Promise.resolve()

  function current(): Profile | null {
    return profiles.find(({ id }) => id === signedIn) ?? null
  }

  function may(need: Need): boolean {
    const profile = current()
    return trusted || profiles.length === 0 || (profile !== null && mayDo(profile.role, need))
  }

  return {
    may,
    state: () => ({ profiles, current: current(), isLocked, idleMinutes }),
    refusal(name) {
      const need = needOf(name)
      if (trusted || profiles.length === 0 || need === 'nobody') return null
      if (current() === null || isLocked) return { code: 'signed-out' }
      return may(need) ? null : { code: 'not-permitted' }
    },
    actor() {
      const profile = current()
      return profile === null ? { operator: operator() } : { operator: profile.name, profile: profile.id }
    },
    follow(office) {
      if (office !== followed) {
        signedIn = null
        isLocked = false
      }
      followed = office
      profiles = office === null ? [] : listProfiles(office)
      idleMinutes = Number((office && accessSetting(office, 'idleMinutes')) ?? usualIdleMinutes)
    },
    signIn(id) {
      signedIn = id
      isLocked = false
    },
    inTurn(check) {
      const checked = lastCheck.then(check, check)
      lastCheck = checked
      return checked
    },
    lock: () => void (isLocked = current() !== null),
    signOut() {
      signedIn = null
      isLocked = false
    },
  }
}
