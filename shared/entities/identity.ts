import { defineEntity, type RowOf } from '../entity.ts'
import { day, image, line, lines, optional, searched } from '../field.ts'

/** How the office is called and headed from a day on; a merger or a new name is a new record, the old stays true. */
export const identity = defineEntity('identity', 'name', {
  validFrom: optional(day()),
  name: searched(line({ max: 300, required: true })),
  headerLines: lines({ max: 4 }),
  parentLines: lines({ max: 3 }),
  place: optional(line({ max: 100 })),
  symbol: optional(line({ max: 40 })),
  addressLine: optional(line({ max: 300 })),
  logo: optional(image()),
})

export type Identity = RowOf<typeof identity>
