import { defineEntity, type RowOf } from '../entity.ts'
import { choice, day, flag, line, optional, rich } from '../field.ts'
import { languages } from '../i18n/languages.ts'

/** A notice on personal data as lists print it, from a day on; the office has it checked and changes it. */
export const privacyText = defineEntity(
  'privacyText',
  'title',
  {
    title: line({ max: 200, required: true }),
    use: choice(['attendance-lists', 'trainer-pool', 'contacts', 'other']),
    language: choice(languages),
    validFrom: optional(day()),
    text: rich(),
    verified: flag(),
  },
  { filteredBy: ['use', 'language'] },
)

export type PrivacyText = RowOf<typeof privacyText>
