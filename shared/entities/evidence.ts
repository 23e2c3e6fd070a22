import { defineEntity, type RowOf } from '../entity.ts'
import { count, day, kept, line, optional, searched, text } from '../field.ts'

/**
 * A file that proves something, as it came. Its bytes lie beside the database under `hash`, their SHA-256 in hex, once
 * however often they are named. `destroyedOn` is the day the bytes were removed for good; what is told here stays.
 */
export const evidence = defineEntity(
  'evidence',
  'title',
  {
    title: searched(line({ max: 300, required: true })),
    fileName: searched(line({ max: 255, required: true })),
    hash: kept(line({ max: 64, required: true })),
    bytes: kept(count()),
    day: optional(day()),
    destroyedOn: kept(optional(day())),
    note: optional(searched(text({ max: 5_000 }))),
  },
  { sortedBy: ['fileName', 'bytes', 'day', 'updatedAt'], filteredBy: ['day', 'hash'] },
)

export type Evidence = RowOf<typeof evidence>
