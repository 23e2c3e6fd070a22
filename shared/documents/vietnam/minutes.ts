import type { Composition, Paragraph } from '../block.ts'
import type { MeetingDossier } from '../dossiers/meeting.ts'
import { withEndMark } from '../end-mark.ts'
import { paragraph } from '../make.ts'
import { chairOf, secretaryOf } from '../people/officers.ts'
import type { Printing } from '../printing.ts'
import { dayText, timeText, whenText } from '../when.ts'
import { heading } from './heading.ts'
import { keptWithNext, mainSection } from './main-section.ts'
import { asGathering, gathering, labelled, officerText } from './meeting-lines.ts'
import { peopleLines } from './minutes-people.ts'
import { minutesSignatures } from './minutes-signatures.ts'
import { course } from './minutes-course.ts'
import { documentTitle } from './naming.ts'
import { vietnamStyles } from './styles.ts'
import { titleBlock } from './title-block.ts'

/** Biên bản after Mẫu 1.9 of Nghị định 30/2020, Phụ lục III. */
export function vietnamMinutes(given: Printing<MeetingDossier>): Pick<Composition, 'title' | 'styles' | 'sections'> {
  const printing = asGathering(given)
  return {
    title: documentTitle(printing),
    styles: vietnamStyles(printing.layout),
    sections: [
      mainSection(printing, (width) => [
        heading(printing, width, { dated: false }),
        ...titleBlock(printing, width),
        ...keptWithNext(withEndMark([...opening(printing), ...course(printing), closing(printing)])),
        minutesSignatures(printing, width),
      ]),
    ],
  }
}

function opening(printing: Printing<MeetingDossier>): Paragraph[] {
  const { words, dossier } = printing
  const { t } = words
  const { meeting } = dossier
  const source = meeting.id
  return [
    labelled(printing, t('document.meeting.starts'), whenText(words, { ...meeting, endTime: null }), source),
    labelled(printing, t('document.meeting.place'), meeting.place ?? '', source),
    ...peopleLines(printing),
    labelled(printing, t('document.meeting.chair-long'), officerText(chairOf(dossier)), source),
    labelled(printing, t('document.meeting.secretary-long'), officerText(secretaryOf(dossier)), source),
    paragraph('body', `${t('document.meeting.course')}:`, { source, keepNext: true }),
  ]
}

function closing(printing: Printing<MeetingDossier>): Paragraph {
  const { words, dossier } = printing
  const { meeting } = dossier
  const ended = meeting.lastDay ?? meeting.day
  const gap = '\u00A0'.repeat(5)
  const day =
    ended === null || meeting.monthOnly
      ? words.t('document.date.blank', { gap })
      : dayText(words, { day: ended, monthOnly: false })
  const time =
    meeting.endTime === null ? words.t('document.time', { hour: '……', minute: '……' }) : timeText(words, meeting.endTime)
  return paragraph('body', words.t('document.minutes.closes', { kind: gathering(dossier), time, day }), {
    source: meeting.id,
  })
}
