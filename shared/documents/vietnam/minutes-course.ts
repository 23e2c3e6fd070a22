import type { Decision } from '../../entities/decision.ts'
import { isHeldMeeting } from '../../rules/counters.ts'
import type { RichText } from '../../rich-text.ts'
import type { Paragraph } from '../block.ts'
import type { MeetingDossier } from '../dossiers/meeting.ts'
import { led, linesOfProse, paragraph } from '../make.ts'
import { decisionText, votesText } from '../meetings/decision-text.ts'
import { statementText } from '../meetings/statement-text.ts'
import type { Printing } from '../printing.ts'
import { dashed } from './meeting-lines.ts'

/**
 * What was said and concluded, in the order of the meeting: what earlier meetings had concluded, then each item of the
 * agenda with its discussion, and at the end what belongs to no item. Each begins with its number.
 */
export function course(printing: Printing<MeetingDossier>): Paragraph[] {
  const { t } = printing.words
  const { meeting, agenda, decisions, statements } = printing.dossier
  const known = new Set(agenda.map(({ id }) => id))
  const loose = decisions.filter(({ agendaItemId }) => agendaItemId === null || !known.has(agendaItemId))
  const parts: { title: string; source: string; text: Paragraph[] }[] = [
    { title: t('document.meeting.previous'), source: meeting.id, text: carried(printing) },
    { title: '', source: meeting.id, text: prose(meeting.opening, meeting.id) },
    ...agenda.map((item) => ({
      title: item.title,
      source: item.id,
      text: [
        ...prose(item.proposals, item.id),
        ...prose(item.discussion, item.id),
        ...said(printing, (one) => one.agendaItemId === item.id),
        ...concluded(
          printing,
          decisions.filter(({ agendaItemId }) => agendaItemId === item.id),
        ),
      ],
    })),
    {
      title: agenda.length === 0 ? '' : t('document.meeting.decisions'),
      source: meeting.id,
      text: [
        ...prose(meeting.discussion, meeting.id),
        ...said(printing, ({ agendaItemId }) => agendaItemId === null),
        ...concluded(printing, loose),
        ...prose(meeting.closing, meeting.id),
      ],
    },
  ]
  const printed = parts.filter(({ source, text }) => text.length > 0 || known.has(source))
  if (printed.length === 0 && statements.length === 0) return [toWrite(meeting.id)]
  let number = 0
  return printed.flatMap(({ title, source, text }) =>
    title === ''
      ? text
      : [
          paragraph('heading2', `${(number += 1)}. ${title}`, { source }),
          ...(text.length > 0 || isHeldMeeting(meeting) ? text : [toWrite(source)]),
        ],
  )
}

// Room to write in by hand; before the meeting every item has it.
function toWrite(source: string): Paragraph {
  return paragraph('body', '…………………………………………………………', { source })
}

function prose(text: RichText | null, source: string): Paragraph[] {
  return linesOfProse(text ?? []).map(({ runs, item }) => paragraph('body', item ? led('-', runs) : runs, { source }))
}

function carried({ words, dossier }: Printing<MeetingDossier>): Paragraph[] {
  return dashed(
    dossier.carried.map(({ decision, status, followUp }) => {
      const state = words.t(`decision.status.${followUp?.status ?? status}`)
      const heard = followUp?.note ? `${state}. ${followUp.note}` : state
      return { text: words.t('document.labelled', { label: decision.text, value: heard }), source: decision.id }
    }),
  )
}

function said(
  printing: Printing<MeetingDossier>,
  isHere: (statement: MeetingDossier['statements'][number]) => boolean,
): Paragraph[] {
  const here = printing.dossier.statements.filter(isHere)
  return dashed(here.map((one) => ({ text: statementText(printing, one), source: one.id })))
}

function concluded(printing: Printing<MeetingDossier>, decisions: readonly Decision[]): Paragraph[] {
  return decisions.flatMap((decision) => {
    const source = decision.id
    const votes = votesText(printing, decision)
    return [
      paragraph('body', decisionText(printing, decision), { source }),
      ...(votes === '' ? [] : [paragraph('body', `${votes}.`, { source })]),
    ]
  })
}
