import { swedenNotes } from '../sweden/notes.ts'
import { vietnamMinutes } from '../vietnam/minutes.ts'
import { defineKind } from './define-kind.ts'

/** What was said and decided at a meeting. Before it the same paper is what the secretary writes into. */
export const minutesKind = defineKind({
  name: 'minutes',
  subject: 'meeting',
  has: ({ state, sittings }) => state !== 'cancelled' && (sittings ?? 1) === 1,
  composers: { 'vn-nd30': vietnamMinutes, 'vn-union': vietnamMinutes, 'se-plan': swedenNotes },
})
