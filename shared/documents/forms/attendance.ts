import { isHeldMeeting } from '../../rules/counters.ts'
import type { Block } from '../block.ts'
import type { MeetingDossier } from '../dossiers/meeting.ts'
import type { OccasionDossier } from '../dossiers/training.ts'
import { factsTable, type Fact } from '../facts-table.ts'
import { linesOfProse, paragraph } from '../make.ts'
import { attendanceList, type ListColumn } from '../people/attendance-list.ts'
import { noticeFor } from '../people/notice.ts'
import type { Printing } from '../printing.ts'
import { dayText, spanText, type KnownDay } from '../when.ts'
import type { Form } from './form.ts'

const columns: ListColumn[] = ['number', 'name', 'unit', 'post', 'sex', 'signature']

/** Who came to a meeting, or is to come, to sign, with the notice on personal data. */
export function attendanceForm(printing: Printing<MeetingDossier>): Form {
  const { words, dossier } = printing
  const { meeting, attendees, attendeeGroups } = dossier
  const people = { named: attendees, counted: attendeeGroups, isHeld: isHeldMeeting(meeting) }
  return listForm(printing, {
    sitting: meeting,
    facts: [{ label: words.t('document.form.event'), value: meeting.title }],
    after: [],
    list: (width) => attendanceList(printing, people, { columns, width, shaded: true }),
  })
}

/** The same of one occasion of a training, with who teaches. */
export function participantsForm(printing: Printing<OccasionDossier>): Form {
  const { words, dossier } = printing
  const { occasion, training, topics, participants, participantGroups } = dossier
  const people = { named: participants, counted: participantGroups, isHeld: occasion.state === 'held' }
  const title = occasion.title || (training?.title ?? '')
  const about = topics.filter(({ id }) => occasion.topicIds.includes(id)).map((topic) => topic.title)
  return listForm(printing, {
    sitting: occasion,
    facts: [
      { label: words.t('document.form.training'), value: title },
      ...(about.length === 0 ? [] : [{ label: words.t('document.form.topics'), value: about }]),
    ],
    after: [{ label: words.t('document.form.trainer'), value: trainersOf(dossier) }],
    list: (width) => attendanceList(printing, people, { columns, width, shaded: true }),
  })
}

/** Who teaches on an occasion: by name where the pool knows it, else by qualification or as somebody wrote it. */
export function trainersOf({
  occasion,
  trainers,
  persons,
}: Pick<OccasionDossier, 'occasion' | 'trainers' | 'persons'>): string[] {
  const known = trainers
    .filter(({ id }) => occasion.trainerIds.includes(id))
    .map(({ personId, programme }) => persons.find(({ id }) => id === personId)?.name ?? programme)
  return [...known, ...(occasion.trainerText === null ? [] : [occasion.trainerText])]
}

type Sitting = KnownDay & { id: string; startTime: string | null; endTime: string | null; place: string | null }

function listForm(
  printing: Printing<MeetingDossier | OccasionDossier>,
  { sitting, facts, after, list }: { sitting: Sitting; facts: Fact[]; after: Fact[]; list: (width: number) => Block[] },
): Form {
  const { words } = printing
  const { t } = words
  const title = t(`document.kind.${printing.kind}`)
  const notice = noticeFor(printing)
  const time = sitting.startTime === null ? '' : spanText(words, sitting.startTime, sitting.endTime)
  return {
    title,
    isLying: false,
    blocks: (width) => [
      factsTable(
        [
          ...facts,
          { label: t('document.form.day'), value: dayText(words, sitting) },
          { label: t('document.form.time'), value: time },
          { label: t('document.meeting.place'), value: sitting.place ?? '' },
          ...after,
        ],
        { caption: title, source: sitting.id, width },
      ),
      paragraph('label', ''),
      // Above the rows, so that whoever signs has read it and it never stands alone on a page.
      ...linesOfProse(notice.blocks).map(({ runs }) => paragraph('note', runs, { source: notice.source })),
      paragraph('label', ''),
      ...list(width),
    ],
  }
}
