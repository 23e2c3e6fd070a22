import type { Day } from '../day.ts'
import type { Identity } from '../entities/identity.ts'

/**
 * The office's identity in force on a day: the one that began last before or on it; one without a beginning always was,
 * and of two that began together the one made later counts. Before the first one begins it is the first: a document
 * without any head would be worse, and a finding says so (`dossierFindings`). Null where none is recorded.
 */
export function identityOn(all: readonly Identity[], day: Day): Identity | null {
  const begun = all.filter(({ validFrom }) => validFrom === null || validFrom <= day)
  if (begun.length > 0) return latest(begun)
  const first = all.map(beginning).toSorted()[0]
  return latest(all.filter((identity) => beginning(identity) === first))
}

function latest(all: readonly Identity[]): Identity | null {
  return all.reduce<Identity | null>((best, next) => (best && isLater(best, next) ? best : next), null)
}

function beginning({ validFrom }: Identity): string {
  return validFrom ?? ''
}

// UUIDv7 ids grow with time.
function isLater(one: Identity, other: Identity): boolean {
  const [from, until] = [beginning(one), beginning(other)]
  return from === until ? one.id > other.id : from > until
}
