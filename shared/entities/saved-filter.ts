import { defineEntity, type RowOf } from '../entity.ts'
import { line, text } from '../field.ts'

/**
 * What a list was narrowed to, under a name of the office. `list` is the list it belongs to, usually the entity it shows;
 * `question` is what its controls said and how it was sorted, as JSON (`shared/saved-question.ts`).
 */
export const savedFilter = defineEntity(
  'savedFilter',
  'name',
  {
    list: line({ max: 60, required: true }),
    name: line({ max: 200, required: true }),
    question: text({ max: 10_000 }),
  },
  { filteredBy: ['list'], listedWith: ['question'] },
)

export type SavedFilter = RowOf<typeof savedFilter>
