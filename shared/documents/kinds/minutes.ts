import { mexicoForm } from '../mexico/form.ts'
import { minutesForm as mexicoMinutes } from '../mexico/minutes.ts'
import { turkeyForm } from '../turkey/form.ts'
import { minutesForm as turkeyMinutes } from '../turkey/minutes.ts'
import { swedenNotes } from '../sweden/notes.ts'
import { vietnamMinutes } from '../vietnam/minutes.ts'
import { defineKind } from './define-kind.ts'

/** What was said and decided at a meeting. Before it the same paper is what the secretary writes into. */
export const minutesKind = defineKind({
  name: 'minutes',
  subject: 'meeting',
  has: ({ state, sittings }) => state !== 'cancelled' && (sittings ?? 1) === 1,
  composers: {
    'vn-nd30': vietnamMinutes,
    'vn-union': vietnamMinutes,
    'se-plan': swedenNotes,
    'tr-plan': turkeyForm(turkeyMinutes),
    'mx-plan': mexicoForm(mexicoMinutes),
  },
})
