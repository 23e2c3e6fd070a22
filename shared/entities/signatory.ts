import { defineEntity, type RowOf } from '../entity.ts'
import { day, flag, line, lines, optional, personal, searched } from '../field.ts'

/**
 * Who signs, and with which authority. `authorityLines` are the one to three bold lines above the signature
 * (TM. / KT. / TL. …, Nghị định 30/2020 Phụ lục I II.7), so they are free lines, not one title.
 */
export const signatory = defineEntity('signatory', 'post', {
  post: searched(line({ max: 200, required: true })),
  authorityLines: lines({ max: 3 }),
  name: optional(personal(searched(line({ max: 120 })))),
  validFrom: optional(day()),
  validTo: optional(day()),
  standard: flag(),
})

export type Signatory = RowOf<typeof signatory>
