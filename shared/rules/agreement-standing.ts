import { addDays } from '../day-math.ts'
import type { Day } from '../day.ts'
import type { Agreement } from '../entities/agreement.ts'

/** How an agreement stands on a day. */
export type AgreementStanding = 'planned' | 'running' | 'ending' | 'past' | 'ended'

// Days before the last one; where the record does not say when to be reminded.
const usualNotice = 60

/**
 * How an agreement stands on a day: `ending` from its reminder (60 days before the last day unless it says otherwise) to
 * its last day, `past` after it while nobody has called it ended. Without a last day it runs on.
 */
export function agreementStanding(
  { state, endsOn, noticeDays }: Pick<Agreement, 'state' | 'endsOn' | 'noticeDays'>,
  today: Day,
): AgreementStanding {
  if (state !== 'signed') return state
  if (endsOn === null) return 'running'
  if (endsOn < today) return 'past'
  return addDays(endsOn, -(noticeDays ?? usualNotice)) <= today ? 'ending' : 'running'
}
