import { isHeldMeeting } from '../../rules/counters.ts'
import type { Block, Composition } from '../block.ts'
import type { MeetingDossier } from '../dossiers/meeting.ts'
import type { OccasionDossier } from '../dossiers/training.ts'
import { linesOfProse, paragraph } from '../make.ts'
import { attendanceList, type ListColumn } from '../people/attendance-list.ts'
import { noticeFor } from '../people/notice.ts'
import type { Printing } from '../printing.ts'
import { whenText } from '../when.ts'
import { factsTable, type Fact } from './facts.ts'
import { meetingName } from './meeting-facts.ts'
import { swedenDocument } from './page.ts'

// Sex is voluntary here and says so in its heading.
const columns: ListColumn[] = ['number', 'name', 'unit', 'level', 'rank', 'sex', 'signature']

type Document = Pick<Composition, 'title' | 'styles' | 'sections'>

/** Deltagarlista of a meeting. */
export function swedenAttendance(printing: Printing<MeetingDossier>): Document {
  const { meeting, attendees, attendeeGroups } = printing.dossier
  const people = { named: attendees, counted: attendeeGroups, isHeld: isHeldMeeting(meeting) }
  const facts = factsOf(printing, meeting)
  return list(printing, { name: meetingName(printing), facts, source: meeting.id }, (width) =>
    attendanceList(printing, people, { columns, width, shaded: true, sumToFill: true }),
  )
}

/** Deltagarlista of one occasion of a training. */
export function swedenParticipants(printing: Printing<OccasionDossier>): Document {
  const { words, dossier, paper } = printing
  const { occasion, training, participants, participantGroups } = dossier
  const people = { named: participants, counted: participantGroups, isHeld: occasion.state === 'held' }
  const facts: Fact[] = [
    [words.t('document.list.training'), training?.title ?? ''],
    ...factsOf(printing, occasion),
    [words.t('document.list.trainers'), trainersOf(dossier), 'kept'],
    [words.t('document.list.hours'), occasion.hours === null ? '' : words.number(occasion.hours)],
  ]
  return list(printing, { name: paper.title, facts, source: occasion.id }, (width) =>
    attendanceList(printing, people, { columns, width, shaded: true, sumToFill: true }),
  )
}

function trainersOf({ occasion, trainers, persons }: OccasionDossier): string[] {
  const pooled = trainers.flatMap(({ personId }) => persons.find(({ id }) => id === personId)?.name ?? [])
  return occasion.trainerText === null ? pooled : [...pooled, occasion.trainerText]
}

type Sitting = Parameters<typeof whenText>[1] & { place: string | null }

function factsOf({ words }: Printing, sitting: Sitting): Fact[] {
  return [
    [words.t('document.meeting.time'), whenText(words, sitting), 'kept'],
    [words.t('document.meeting.place'), sitting.place ?? '', 'kept'],
  ]
}

function list(
  printing: Printing<MeetingDossier | OccasionDossier>,
  { name, facts, source }: { name: string; facts: Fact[]; source: string },
  table: (width: number) => Block[],
): Document {
  const { t } = printing.words
  const notice = noticeFor(printing)
  return swedenDocument(printing, {
    title: t(`document.kind.attendance`),
    subtitle: name,
    blocks: (width) => [
      ...factsTable(t('document.kind.attendance'), facts, { width, source }),
      // Above the rows, so that whoever signs has read it and it never stands alone on a page.
      paragraph('label', t('document.notice'), { source: notice.source, before: 120, keepNext: true }),
      ...linesOfProse(notice.blocks).map(({ runs }) => paragraph('tableCell', runs, { source: notice.source })),
      paragraph('body', ''),
      ...table(width),
    ],
  })
}
