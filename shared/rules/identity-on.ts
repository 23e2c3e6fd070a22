import type { Day } from '../day.ts'
import type { Identity } from '../entities/identity.ts'

/**
 * The office's identity in force on a day: the one that began last before or on it; one without a beginning always was,
 * and of two that began together the one made later counts. Null where none has begun: a name is not printed before it
 * is true.
 */
export function identityOn(all: readonly Identity[], day: Day): Identity | null {
  const begun = all.filter(({ validFrom }) => validFrom === null || validFrom <= day)
  return begun.reduce<Identity | null>((best, next) => (best && isLater(best, next) ? best : next), null)
}

// UUIDv7 ids grow with time.
function isLater(one: Identity, other: Identity): boolean {
  const [from, until] = [one.validFrom ?? '', other.validFrom ?? '']
  return from === until ? one.id > other.id : from > until
}
