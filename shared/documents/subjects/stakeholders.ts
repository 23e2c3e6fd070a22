import { blankPaper } from '../paper.ts'
import { asTheOffice } from './of-office.ts'
import type { Subject } from './subject.ts'

/** All stakeholders of the office; the composer gives the title. */
export const stakeholdersSubject: Subject<'stakeholders'> = {
  ...asTheOffice,
  middleOf: ({ office }) => office,
  paperOf: ({ office }) => blankPaper(office.id, ''),
}
