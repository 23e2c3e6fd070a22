import { mexicoPlan } from '../mexico/plan.ts'
import { swedenPlan } from '../sweden/plan.ts'
import { turkeyPlan } from '../turkey/plan.ts'
import { vietnamPlan } from '../vietnam/plan.ts'
import { defineKind } from './define-kind.ts'

/** The plan itself. */
export const planKind = defineKind({
  name: 'plan',
  subject: 'plan',
  has: ({ kind }) => kind === 'plan',
  composers: {
    'vn-nd30': vietnamPlan,
    'vn-union': vietnamPlan,
    'se-plan': swedenPlan,
    'tr-plan': turkeyPlan,
    'mx-plan': mexicoPlan,
  },
})
