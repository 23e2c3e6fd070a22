import type { RichText } from '../../rich-text.ts'
import type { Block, Composition, Paragraph } from '../block.ts'
import type { MeetingDossier } from '../dossiers/meeting.ts'
import { orBlank } from '../forms/blank.ts'
import { led, linesOfProse, paragraph, words as run } from '../make.ts'
import { decisionText, ownerText, votesText } from '../meetings/decision-text.ts'
import { statementText } from '../meetings/statement-text.ts'
import { chairOf, secretaryOf } from '../people/officers.ts'
import { plainTable, type PlainRow } from '../plain-table.ts'
import type { Printing } from '../printing.ts'
import { whenText } from '../when.ts'
import { factsTable } from './facts.ts'
import { meetingName, peopleAtMeeting } from './meeting-facts.ts'
import { swedenDocument } from './page.ts'

/**
 * Minnesanteckningar: notes without legal force, so without numbered paragraphs (§), adjustment and notice. What earlier
 * meetings left open comes first, then the agenda, the list of actions and the next meeting; what is empty is room to write.
 */
export function swedenNotes(printing: Printing<MeetingDossier>): Pick<Composition, 'title' | 'styles' | 'sections'> {
  const { words, dossier } = printing
  const { t } = words
  const { meeting, body } = dossier
  const { present, absent } = peopleAtMeeting(printing)
  return swedenDocument(printing, {
    title: t('document.kind.minutes'),
    subtitle: meetingName(printing),
    blocks: (width) => [
      ...factsTable(
        t('document.kind.minutes'),
        [
          [t('document.meeting.body'), body?.name ?? ''],
          [t('document.meeting.time'), whenText(words, meeting), 'kept'],
          [t('document.meeting.place'), meeting.place ?? '', 'kept'],
          [t('document.meeting.present'), present, 'kept'],
          [t('document.meeting.absent'), absent],
          [t('document.meeting.chair'), chairOf(dossier)?.name ?? '', 'kept'],
          [t('document.meeting.secretary'), secretaryOf(dossier)?.name ?? '', 'kept'],
        ],
        { width, source: meeting.id },
      ),
      ...previous(printing, width),
      ...items(printing),
      ...actions(printing, width),
      ...next(printing),
    ],
  })
}

function heading(text: string, source: string): Paragraph {
  return paragraph('heading1', text, { source })
}

function prose(text: RichText | null, source: string): Paragraph[] {
  return linesOfProse(text ?? []).map(({ runs, item }) =>
    item ? paragraph('item', led('•', runs, '\t'), { source }) : paragraph('body', runs, { source }),
  )
}

function previous(printing: Printing<MeetingDossier>, width: number): Block[] {
  const { words, dossier } = printing
  const rows = dossier.carried.map(({ decision, status, followUp }): PlainRow => {
    const state = words.t(`decision.status.${followUp?.status ?? status}`)
    const heard = followUp?.note ? [state, followUp.note] : state
    return { source: decision.id, cells: [decision.text, ownerText(printing, decision), heard] }
  })
  return tableUnder(printing, 'previous', ['what', 'responsible', 'status'], rows, width)
}

function items(printing: Printing<MeetingDossier>): Paragraph[] {
  const { words, dossier } = printing
  const { meeting, agenda, decisions, statements } = dossier
  const known = new Set(agenda.map(({ id }) => id))
  const at = (id: string | null) => [
    ...statements
      .filter(({ agendaItemId }) => agendaItemId === id)
      .map((one) => paragraph('item', led('•', [run(statementText(printing, one))], '\t'), { source: one.id })),
    ...decisions
      .filter(({ agendaItemId }) =>
        id === null ? agendaItemId === null || !known.has(agendaItemId) : agendaItemId === id,
      )
      .flatMap((one) => {
        const votes = votesText(printing, one)
        const text = decisionText(printing, one)
        return [paragraph('body', votes === '' ? text : `${text} ${votes}.`, { source: one.id })]
      }),
  ]
  const loose = [...prose(meeting.discussion, meeting.id), ...at(null), ...prose(meeting.closing, meeting.id)]
  return [
    ...prose(meeting.opening, meeting.id),
    ...(agenda.length === 0 && loose.length === 0
      ? [heading(words.t('document.meeting.agenda'), meeting.id), paragraph('body', toWrite, { source: meeting.id })]
      : []),
    ...agenda.flatMap((item, index) => [
      heading(`${index + 1}. ${item.title}`, item.id),
      ...prose(item.proposals, item.id),
      ...prose(item.discussion, item.id),
      ...at(item.id),
    ]),
    ...(loose.length === 0 ? [] : [heading(words.t('document.meeting.decisions'), meeting.id), ...loose]),
  ]
}

function actions(printing: Printing<MeetingDossier>, width: number): Block[] {
  const { words, dossier } = printing
  const due = (day: string | null) => (day === null ? '' : words.day(day, 'short'))
  const rows = [
    ...dossier.decisions
      .filter(({ kind }) => kind !== 'information')
      .map((one): PlainRow => ({
        source: one.id,
        cells: [one.text, ownerText(printing, one), due(one.dueOn), words.t(`decision.status.${one.status}`)],
      })),
    ...dossier.tasks.map((one): PlainRow => ({
      source: one.id,
      cells: [one.title, ownerText(printing, one), due(one.dueOn), words.t(`task.status.${one.status}`)],
    })),
  ]
  return tableUnder(printing, 'actions', ['what', 'responsible', 'due', 'status'], rows, width)
}

// Room to write what nobody has filled in.
const toWrite = '……………………………………………………………………………………'

const shares = { what: 46, responsible: 22, due: 14, status: 18 }

function tableUnder(
  printing: Printing<MeetingDossier>,
  name: 'previous' | 'actions',
  columns: readonly (keyof typeof shares)[],
  rows: readonly PlainRow[],
  width: number,
): Block[] {
  const { t } = printing.words
  const source = printing.dossier.meeting.id
  const title = t(`document.meeting.${name}`)
  return [
    heading(title, source),
    plainTable(printing, {
      caption: title,
      columns: columns.map((column) => ({ head: t(`document.meeting.${column}`), share: shares[column] })),
      rows: orBlank(rows, 3, { source, cells: columns.map(() => '') }),
      width,
      shaded: true,
    }),
  ]
}

function next({ words, dossier: { meeting } }: Printing<MeetingDossier>): Paragraph[] {
  const { nextDay, nextTime, nextPlace } = meeting
  const when = whenText(words, { day: nextDay, monthOnly: false, startTime: nextTime })
  const text = [when, nextPlace ?? ''].filter((part) => part !== '').join(', ')
  return [
    heading(words.t('document.meeting.next'), meeting.id),
    paragraph('body', text === '' ? toWrite : text, { source: meeting.id }),
  ]
}
