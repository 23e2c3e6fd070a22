import type { Block } from '../block.ts'
import type { MeetingDossier } from '../dossiers/meeting.ts'
import { factsTable } from '../facts-table.ts'
import { agendaBlocks, courseBlocks } from '../forms/meeting-course.ts'
import { carriedTable, decisionsTable } from '../forms/decision-tables.ts'
import type { Form } from '../forms/form.ts'
import { absentLine, signatureList } from '../forms/minutes.ts'
import { paragraph } from '../make.ts'
import { chairOf, secretaryOf } from '../people/officers.ts'
import type { Printing } from '../printing.ts'
import { dayText, spanText } from '../when.ts'

/**
 * Toplantı tutanağı: facts, agenda, what was said and decided, the closing sentence with the date at the end of the text
 * (m.12) and the signatures of all who were there, as practice has it.
 */
export function minutesForm(printing: Printing<MeetingDossier>): Form {
  const { t, day } = printing.words
  const { meeting, carried } = printing.dossier
  const source = meeting.id
  const heading = (text: string): Block => paragraph('heading1', text, { source })
  return {
    title: t('document.kind.minutes'),
    isLying: false,
    blocks: (width) => [
      facts(printing, width),
      heading(t('document.meeting.agenda')),
      ...agendaBlocks(printing, width),
      ...(carried.length === 0 ? [] : [heading(t('document.form.carried')), carriedTable(printing, width)]),
      heading(t('document.form.course')),
      ...courseBlocks(printing, width),
      heading(t('document.form.decisions')),
      decisionsTable(printing, width),
      paragraph('label', ''),
      ...absentLine(printing),
      paragraph('body', t('document.form.closing'), { source, keepNext: true }),
      paragraph('recipients', meeting.day === null ? '…/…/……' : day(meeting.day, 'short'), {
        source,
        align: 'right',
        keepNext: true,
      }),
      heading(t('document.form.signatures')),
      ...signatureList(printing, ['number', 'name', 'unit', 'post', 'signature'], width),
    ],
  }
}

function facts(printing: Printing<MeetingDossier>, width: number): Block {
  const { words, dossier } = printing
  const { t } = words
  const { meeting } = dossier
  const officer = (found: ReturnType<typeof chairOf>) => [found?.name, found?.post].filter(Boolean).join(', ')
  const rows: [string, string][] = [
    [t('document.form.number'), meeting.number ?? ''],
    [t('document.form.subject'), meeting.title],
    [t('document.form.day'), dayText(words, meeting)],
    [t('document.form.time'), meeting.startTime === null ? '' : spanText(words, meeting.startTime, meeting.endTime)],
    [t('document.meeting.place'), meeting.place ?? ''],
    [t('document.form.convener'), meeting.convener ?? ''],
    [t('document.meeting.chair'), officer(chairOf(dossier))],
    [t('document.meeting.secretary'), officer(secretaryOf(dossier))],
    [t('document.form.aim'), meeting.aim ?? ''],
  ]
  return factsTable(
    rows.map(([label, value]) => ({ label, value })),
    { caption: t('document.kind.minutes'), source: meeting.id, width },
  )
}
