import { isHeldMeeting } from '../../rules/counters.ts'
import type { Block, Composition } from '../block.ts'
import type { MeetingDossier } from '../dossiers/meeting.ts'
import type { OccasionDossier } from '../dossiers/training.ts'
import { linesOfProse, paragraph } from '../make.ts'
import { attendanceList, type ListColumn } from '../people/attendance-list.ts'
import { noticeFor } from '../people/notice.ts'
import type { Printing } from '../printing.ts'
import { whenText } from '../when.ts'
import { heading } from './heading.ts'
import { mainSection } from './main-section.ts'
import { asGathering } from './meeting-lines.ts'
import { documentTitle } from './naming.ts'
import { vietnamStyles } from './styles.ts'
import { titleBlock } from './title-block.ts'

// What lists of delegates and learners have by custom; the decree knows no form of them.
const columns: ListColumn[] = ['number', 'name', 'sex', 'post', 'unit', 'signature']

type Document = Pick<Composition, 'title' | 'styles' | 'sections'>

/** Danh sách đại biểu of a meeting. */
export function vietnamAttendance(given: Printing<MeetingDossier>): Document {
  const printing = asGathering(given)
  const { meeting, attendees, attendeeGroups } = printing.dossier
  const people = { named: attendees, counted: attendeeGroups, isHeld: isHeldMeeting(meeting) }
  return list(printing, meeting, (width) => attendanceList(printing, people, { columns, width }))
}

/** Danh sách học viên of one occasion of a training. */
export function vietnamParticipants(printing: Printing<OccasionDossier>): Document {
  const { occasion, participants, participantGroups } = printing.dossier
  const people = { named: participants, counted: participantGroups, isHeld: occasion.state === 'held' }
  return list(printing, occasion, (width) => attendanceList(printing, people, { columns, width }))
}

type Sitting = Pick<
  MeetingDossier['meeting'],
  'id' | 'day' | 'lastDay' | 'monthOnly' | 'startTime' | 'endTime' | 'place'
>

function list(
  printing: Printing<MeetingDossier | OccasionDossier>,
  sitting: Sitting,
  table: (width: number) => Block[],
): Document {
  const { words, layout } = printing
  const { t } = words
  const source = sitting.id
  const facts: [string, string][] = [
    [t('document.meeting.time'), whenText(words, sitting)],
    [t('document.meeting.place'), sitting.place ?? ''],
  ]
  const notice = noticeFor(printing)
  return {
    title: documentTitle(printing),
    styles: vietnamStyles(layout),
    sections: [
      mainSection(printing, (width) => [
        heading(printing, width, { numbered: false, dated: false }),
        ...titleBlock(printing, width),
        ...facts
          .filter(([, value]) => value !== '')
          .map(([label, value]) => paragraph('label', t('document.labelled', { label, value }), { source })),
        paragraph('label', ''),
        // Above the rows, so that whoever signs has read it and it never stands alone on a page.
        ...linesOfProse(notice.blocks).map(({ runs }) => paragraph('tableCell', runs, { source: notice.source })),
        paragraph('label', ''),
        ...table(width),
      ]),
    ],
  }
}
