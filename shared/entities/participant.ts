import { defineEntity, type RowOf } from '../entity.ts'
import { day, line, optional, reference, searched } from '../field.ts'
import { personFields } from './people-fields.ts'

/** Somebody who took part in a training occasion by name, and their certificate. */
export const participant = defineEntity(
  'participant',
  'name',
  {
    occasionId: reference('occasion'),
    ...personFields,
    certificateNumber: optional(searched(line({ max: 60 }))),
    certifiedOn: optional(day()),
  },
  { partOf: 'occasionId', ordered: true, filteredBy: ['presence', 'sex', 'level'] },
)

export type Participant = RowOf<typeof participant>
