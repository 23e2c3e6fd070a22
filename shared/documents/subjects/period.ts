import { blankPaper } from '../paper.ts'
import { asTheOffice } from './of-office.ts'
import type { Subject } from './subject.ts'
import { periodId } from './subject-id.ts'

/** What the office did in a period; the composer gives the title. */
export const periodSubject: Subject<'period'> = {
  ...asTheOffice,
  middleOf: ({ period }) => period,
  paperOf: ({ period }) => blankPaper(periodId(period), ''),
}
