import { blankPaper } from '../paper.ts'
import { asTheOffice } from './of-office.ts'
import type { Subject } from './subject.ts'

/** Summons, minutes and lists of a meeting. */
export const meetingSubject: Subject<'meeting'> = {
  ...asTheOffice,
  middleOf: ({ meeting }) => meeting,
  paperOf: ({ meeting }) => blankPaper(meeting.id, meeting.title),
}
