import { programmeForm } from '../forms/training-programme.ts'
import { mexicoForm } from '../mexico/form.ts'
import { turkeyForm } from '../turkey/form.ts'
import { defineKind } from './define-kind.ts'

/** What a training is to hold, topic by topic, with when and where. */
export const trainingProgrammeKind = defineKind({
  name: 'training-programme',
  subject: 'training',
  has: ({ state, parentId }) => state !== 'cancelled' && state !== 'done' && parentId === null,
  composers: { 'tr-plan': turkeyForm(programmeForm), 'mx-plan': mexicoForm(programmeForm) },
})
