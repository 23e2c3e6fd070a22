import { participantsForm } from '../forms/attendance.ts'
import { mexicoForm } from '../mexico/form.ts'
import { turkeyForm } from '../turkey/form.ts'
import { swedenParticipants } from '../sweden/attendance.ts'
import { vietnamParticipants } from '../vietnam/attendance.ts'
import { defineKind } from './define-kind.ts'

/** The same for one occasion of a training. */
export const participantsKind = defineKind({
  name: 'participants',
  subject: 'occasion',
  has: ({ state, sittings }) => state !== 'cancelled' && (sittings ?? 1) === 1,
  composers: {
    'vn-nd30': vietnamParticipants,
    'vn-union': vietnamParticipants,
    'se-plan': swedenParticipants,
    'tr-plan': turkeyForm(participantsForm),
    'mx-plan': mexicoForm(participantsForm),
  },
})
