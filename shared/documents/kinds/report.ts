import { swedenReport } from '../sweden/report.ts'
import { vietnamReport } from '../vietnam/report.ts'
import { defineKind } from './define-kind.ts'

/** What the office did in a period, with figures by sex. */
export const reportKind = defineKind({
  name: 'report',
  subject: 'period',
  has: () => true,
  composers: { 'vn-nd30': vietnamReport, 'vn-union': vietnamReport, 'se-plan': swedenReport },
})
