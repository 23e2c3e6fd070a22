import type { CarriedDecision } from '../../contract/meeting-calls.ts'
import type { Decision } from '../../entities/decision.ts'
import type { Block } from '../block.ts'
import type { MeetingDossier } from '../dossiers/meeting.ts'
import { ownerText } from '../meetings/decision-text.ts'
import { plainTable } from '../plain-table.ts'
import type { Printing } from '../printing.ts'
import { orBlank } from './blank.ts'

type MeetingPrinting = Printing<MeetingDossier>

/** What the meeting decided: number, what, who, from when, by when; empty rows to write into before it has. */
export function decisionsTable(printing: MeetingPrinting, width: number): Block {
  const { t, day } = printing.words
  const { meeting, decisions } = printing.dossier
  const date = (iso: string | null) => (iso === null ? '' : day(iso, 'short'))
  const caption = t('document.form.decisions')
  const rows = decisions.map((decision) => ({
    source: decision.id,
    cells: [
      decision.number ?? '',
      decision.text.split('\n'),
      ownerText(printing, decision),
      date(decision.startsOn),
      date(decision.dueOn),
      t(`decision.status.${decision.status}`),
    ],
  }))
  return plainTable(printing, {
    caption,
    columns: [
      { head: t('document.form.decision.number'), share: 8 },
      { head: t('document.form.decision.text'), share: 40 },
      { head: t('document.form.decision.owner'), share: 20 },
      { head: t('document.form.decision.starts'), share: 11 },
      { head: t('document.form.decision.due'), share: 11 },
      { head: t('document.form.decision.status'), share: 13 },
    ],
    rows: orBlank(rows, 4, { source: meeting.id, cells: Array.from({ length: 6 }, () => '') }),
    width,
    shaded: true,
  })
}

/** What has become of decisions of earlier meetings, as this one was told; empty rows while none is known. */
export function carriedTable(printing: MeetingPrinting, width: number): Block {
  const { t } = printing.words
  const { meeting, carried } = printing.dossier
  return plainTable(printing, {
    caption: t('document.form.carried'),
    columns: [
      { head: t('document.form.decision.number'), share: 8 },
      { head: t('document.form.decision.meeting'), share: 12 },
      { head: t('document.form.decision.text'), share: 50 },
      { head: t('document.form.decision.status'), share: 30 },
    ],
    rows: orBlank(
      carried.map((one) => ({
        source: one.decision.id,
        cells: [
          one.decision.number ?? '',
          meetingName(printing, one),
          one.decision.text.split('\n'),
          heardOf(printing, one),
        ],
      })),
      2,
      { source: meeting.id, cells: ['', '', '', ''] },
    ),
    width,
    shaded: true,
  })
}

/** Number and day of the meeting that decided something; its title where it has neither. */
export function meetingName({ words }: Printing, { from }: Pick<CarriedDecision, 'from'>): string {
  const known = [from.number ?? '', from.day === null ? '' : words.day(from.day, 'short')].filter((part) => part !== '')
  return known.length === 0 ? from.title : known.join(' · ')
}

/** How far a decision of an earlier meeting has come, with what was said of it. */
function heardOf({ words }: Printing, { status, followUp }: CarriedDecision): string[] {
  const state = words.t(`decision.status.${followUp?.status ?? status}`)
  return followUp === null || followUp.note === '' ? [state] : [state, followUp.note]
}

/** Whether something has to be done about a decision, so that it can be late. */
export function isActionable({ kind }: Pick<Decision, 'kind'>): boolean {
  return kind !== 'information'
}
