import type { Day } from '../../day.ts'
import type { Formatter } from '../../i18n/formatter.ts'
import type { Block } from '../block.ts'
import type { MeetingDossier } from '../dossiers/meeting.ts'
import { factsTable } from '../facts-table.ts'
import { orBlank } from '../forms/blank.ts'
import { carriedTable, decisionsTable } from '../forms/decision-tables.ts'
import type { Form } from '../forms/form.ts'
import { agendaBlocks, courseBlocks } from '../forms/meeting-course.ts'
import { absentLine, signatureList } from '../forms/minutes.ts'
import { linesOfProse, paragraph } from '../make.ts'
import { noticeFor } from '../people/notice.ts'
import { plainTable } from '../plain-table.ts'
import type { Printing } from '../printing.ts'
import { timeText } from '../when.ts'

/**
 * Minuta in the order of the fields of a public form (Minuta de reuniones, FO-09-00-000): facts, agenda, course, follow-up
 * of decisions, decisions, papers handed out, next meeting, the notice on personal data, signatures.
 */
export function minutesForm(printing: Printing<MeetingDossier>): Form {
  const { words, dossier } = printing
  const { t } = words
  const { meeting } = dossier
  const source = meeting.id
  const heading = (text: string): Block => paragraph('heading1', text, { source })
  const notice = noticeFor(printing)
  return {
    title: t(meeting.kind === 'working-table' ? 'document.form.minutes-of-table' : 'document.form.minutes'),
    ...(meeting.formCode === null ? {} : { subtitle: t('document.form.code', { code: meeting.formCode }) }),
    isLying: false,
    blocks: (width) => [
      facts(printing, width),
      heading(t('document.meeting.agenda')),
      ...agendaBlocks(printing, width),
      heading(t('document.form.course')),
      ...courseBlocks(printing, width),
      heading(t('document.form.carried')),
      carriedTable(printing, width),
      heading(t('document.form.decisions')),
      decisionsTable(printing, width),
      heading(t('document.form.handed-out')),
      handedOut(printing, width),
      heading(t('document.meeting.next')),
      nextMeeting(printing, width),
      heading(t('document.form.signatures')),
      ...absentLine(printing),
      // Above the rows, so that whoever signs has read it and it never stands alone on a page.
      ...linesOfProse(notice.blocks).map(({ runs }) =>
        paragraph('note', runs, { source: notice.source, keepNext: true }),
      ),
      ...signatureList(printing, ['number', 'name', 'post', 'unit', 'sex', 'signature'], width),
    ],
  }
}

function facts({ words, dossier }: Printing<MeetingDossier>, width: number): Block {
  const { t } = words
  const { meeting } = dossier
  const time = (value: string | null) => (value === null ? '' : timeText(words, value))
  const rows: [string, string][] = [
    [t('document.form.convener'), meeting.convener ?? ''],
    [t('document.form.place'), meeting.place ?? ''],
    [t('document.form.day'), meeting.day === null ? '' : withWeekday(words, meeting.day)],
    [t('document.form.starts'), time(meeting.startTime)],
    [t('document.form.ends'), time(meeting.endTime)],
    [t('document.form.number'), meeting.number ?? ''],
    [t('document.form.subject'), meeting.project ?? meeting.title],
    [t('document.form.aim'), meeting.aim ?? ''],
  ]
  return factsTable(
    rows.map(([label, value]) => ({ label, value })),
    { caption: t('document.kind.minutes'), source: meeting.id, width },
  )
}

function handedOut(printing: Printing<MeetingDossier>, width: number): Block {
  const { t, number } = printing.words
  const { meeting } = printing.dossier
  return plainTable(printing, {
    caption: t('document.form.handed-out'),
    columns: [
      { head: t('document.form.decision.number'), share: 8 },
      { head: t('document.form.paper'), share: 92 },
    ],
    rows: orBlank(meeting.handedOut, 1, '').map((paper, index) => ({
      source: meeting.id,
      cells: [paper === '' ? '' : number(index + 1), paper],
    })),
    width,
    shaded: true,
  })
}

function nextMeeting(printing: Printing<MeetingDossier>, width: number): Block {
  const { words, dossier } = printing
  const { t } = words
  const { id, nextDay, nextTime, nextPlace } = dossier.meeting
  return plainTable(printing, {
    caption: t('document.meeting.next'),
    columns: [
      { head: t('document.form.day'), share: 30 },
      { head: t('document.form.time'), share: 20 },
      { head: t('document.form.place'), share: 50 },
    ],
    rows: [
      {
        source: id,
        cells: [
          nextDay === null ? '' : withWeekday(words, nextDay),
          nextTime === null ? '' : timeText(words, nextTime),
          nextPlace ?? '',
        ],
      },
    ],
    width,
    shaded: true,
  })
}

// "Jueves 26/11/2026", as the form has it.
function withWeekday({ locale, day, upper }: Formatter, iso: Day): string {
  const name = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.parse(iso))
  return `${upper(name.slice(0, 1))}${name.slice(1)} ${day(iso, 'short')}`
}
