import { blankPaper } from '../paper.ts'
import { asTheOffice } from './of-office.ts'
import type { Subject } from './subject.ts'

/** Summons, minutes and lists of a meeting. */
export const meetingSubject: Subject<'meeting'> = {
  ...asTheOffice,
  middleOf: ({ meeting }) => meeting,
  paperOf: ({ meeting }, kind) => {
    const blank = blankPaper(meeting.id, meeting.title)
    if (kind === 'summons') return { ...blank, signedOn: meeting.summonedOn }
    return kind === 'minutes' ? { ...blank, number: meeting.number, signedOn: meeting.approvedOn } : blank
  },
}
