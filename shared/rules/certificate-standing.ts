import { addDays } from '../day-math.ts'
import type { Day } from '../day.ts'
import type { Trainer } from '../entities/trainer.ts'

/** How long before its last day a certificate counts as expiring: time enough to renew it. */
const noticeDays = 90

/**
 * Whether the certificate of a trainer holds on a day; its last day counts. `none` where nobody is certified, or where it
 * says no end.
 */
export function certificateStanding(
  { state, validUntil }: Pick<Trainer, 'state' | 'validUntil'>,
  today: Day,
): 'none' | 'valid' | 'expiring' | 'expired' {
  if (state !== 'certified' || validUntil === null) return 'none'
  if (validUntil < today) return 'expired'
  return validUntil <= addDays(today, noticeDays) ? 'expiring' : 'valid'
}
