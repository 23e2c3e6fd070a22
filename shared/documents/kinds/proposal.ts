import { mexicoProposal } from '../mexico/proposal.ts'
import { swedenProposal } from '../sweden/proposal.ts'
import { turkeyProposal } from '../turkey/proposal.ts'
import { vietnamPlan } from '../vietnam/plan.ts'
import { defineKind } from './define-kind.ts'

/** What leads to a plan: a letter that asks somebody above for a decision. */
export const proposalKind = defineKind({
  name: 'proposal',
  subject: 'plan',
  has: ({ kind }) => kind === 'proposal',
  composers: {
    'vn-nd30': vietnamPlan,
    'vn-union': vietnamPlan,
    'se-plan': swedenProposal,
    'tr-plan': turkeyProposal,
    'mx-plan': mexicoProposal,
  },
})
