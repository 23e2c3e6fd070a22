import type { RichText } from '../../rich-text.ts'
import type { Block } from '../block.ts'
import type { MeetingDossier } from '../dossiers/meeting.ts'
import { led, linesOfProse, paragraph, words as run } from '../make.ts'
import { statementText } from '../meetings/statement-text.ts'
import type { Printing } from '../printing.ts'
import { blankBox } from './blank.ts'

type MeetingPrinting = Printing<MeetingDossier>

/** The agenda as a numbered list, or a box to write it into. */
export function agendaBlocks({ dossier, words }: MeetingPrinting, width: number): Block[] {
  const { agenda } = dossier
  if (agenda.length === 0) return [blankBox(words.t('document.meeting.agenda'), 3, width)]
  return agenda.map((item, index) =>
    paragraph('item', led(`${index + 1}.`, [run(item.title)], '\t'), { source: item.id }),
  )
}

/** What was said, item by item, or a box to write it into. */
export function courseBlocks(printing: MeetingPrinting, width: number): Block[] {
  const { meeting, agenda, statements } = printing.dossier
  const said = (itemId: string | null) =>
    statements
      .filter(({ agendaItemId }) => agendaItemId === itemId)
      .map((one) => paragraph('body', statementText(printing, one), { source: one.id }))
  const items = agenda.flatMap((item, index) => {
    const text = [...prose(item.proposals, item.id), ...prose(item.discussion, item.id), ...said(item.id)]
    return text.length === 0 ? [] : [paragraph('heading2', `${index + 1}. ${item.title}`, { source: item.id }), ...text]
  })
  const all = [
    ...prose(meeting.opening, meeting.id),
    ...items,
    ...prose(meeting.discussion, meeting.id),
    ...said(null),
    ...prose(meeting.closing, meeting.id),
  ]
  return all.length === 0 ? [blankBox(printing.words.t('document.form.course'), 6, width)] : all
}

function prose(text: RichText | null, source: string) {
  return linesOfProse(text ?? []).map(({ runs, item }) =>
    item
      ? paragraph('item', led(item.ordered ? `${item.index + 1}.` : '•', runs, '\t'), { source })
      : paragraph('body', runs, { source }),
  )
}
