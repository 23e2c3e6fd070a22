import { defineEntity, type RowOf } from '../entity.ts'
import { reference } from '../field.ts'
import { groupFields } from './people-fields.ts'

/** People at a training occasion who were counted by role and sex. */
export const participantGroup = defineEntity(
  'participantGroup',
  'label',
  { occasionId: reference('occasion'), ...groupFields },
  { partOf: 'occasionId', ordered: true },
)

export type ParticipantGroup = RowOf<typeof participantGroup>
