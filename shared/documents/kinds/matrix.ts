import { swedenMatrix } from '../sweden/matrix.ts'
import { defineKind } from './define-kind.ts'

/** The goal and measurement matrix of a Swedish plan alone. */
export const matrixKind = defineKind({
  name: 'matrix',
  subject: 'plan',
  has: ({ kind }) => kind === 'plan',
  composers: { 'se-plan': swedenMatrix },
})
