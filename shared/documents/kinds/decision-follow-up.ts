import { followUpForm } from '../forms/decision-follow-up.ts'
import { mexicoForm } from '../mexico/form.ts'
import { turkeyForm } from '../turkey/form.ts'
import { defineKind } from './define-kind.ts'

/** How the decisions of a body stand by the day of one of its meetings. */
export const decisionFollowUpKind = defineKind({
  name: 'decision-follow-up',
  subject: 'meeting',
  has: ({ state, sittings }) => state !== 'cancelled' && (sittings ?? 1) === 1,
  composers: { 'tr-plan': turkeyForm(followUpForm), 'mx-plan': mexicoForm(followUpForm) },
})
