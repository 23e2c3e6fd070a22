import { blankRecord } from '#shared/blank-record.ts'
import type { Training } from '#shared/entities/training.ts'

/**
 * A new occasion of a training, with what it takes over from it; one sitting, planned. A programme has more topics and
 * units than one of its occasions.
 */
export function freshOccasion({ id, title, kind, mode, topicIds, unitIds }: Training): Record<string, unknown> {
  const about = kind === 'programme' ? {} : { topicIds, unitIds }
  return blankRecord('occasion', { title, trainingId: id, mode, ...about, sittings: 1 })
}
