import { defineEntity, type RowOf } from '../entity.ts'
import { line, reference } from '../field.ts'

/** That a file proves something about a record of any entity. */
export const evidenceLink = defineEntity(
  'evidenceLink',
  'toEntity',
  {
    evidenceId: reference('evidence'),
    toEntity: line({ max: 40, required: true }),
    toId: line({ max: 36, required: true }),
  },
  { partOf: 'evidenceId', filteredBy: ['toEntity', 'toId'] },
)

export type EvidenceLink = RowOf<typeof evidenceLink>
