import { blankRecord } from '#shared/blank-record.ts'
import type { Currency } from '#shared/entities/currencies.ts'
import type { Training } from '#shared/entities/training.ts'

/**
 * A new occasion of a training, with what it takes over from it; one sitting, planned, paid in the
 * office's currency. A programme has more topics and
 * units than one of its occasions.
 */
export function freshOccasion(training: Training, currency: Currency | null): Record<string, unknown> {
  const { id, title, kind, mode, topicIds, unitIds } = training
  const about = kind === 'programme' ? {} : { topicIds, unitIds }
  return blankRecord('occasion', { title, trainingId: id, mode, ...about, sittings: 1, costCurrency: currency })
}
