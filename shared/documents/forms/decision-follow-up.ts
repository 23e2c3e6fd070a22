import { daysBetween } from '../../day-math.ts'
import type { Day } from '../../day.ts'
import type { CarriedDecision } from '../../contract/meeting-calls.ts'
import type { Decision } from '../../entities/decision.ts'
import { actionStates } from '../../entities/decision.ts'
import { isOpen } from '../../rules/carry-over.ts'
import type { Block } from '../block.ts'
import type { MeetingDossier } from '../dossiers/meeting.ts'
import { paragraph } from '../make.ts'
import { ownerText } from '../meetings/decision-text.ts'
import { plainTable } from '../plain-table.ts'
import type { Printing } from '../printing.ts'
import { orBlank } from './blank.ts'
import { isActionable, meetingName } from './decision-tables.ts'
import type { Form } from './form.ts'

type Line = Pick<CarriedDecision, 'from'> & { decision: Decision; status: Decision['status']; note: string }

/** How every open decision of a body stands by the day of a meeting, its own decisions included, with how many are in which state. */
export function followUpForm(printing: Printing<MeetingDossier>): Form {
  const { words, dossier } = printing
  const { t } = words
  return {
    title: t('document.kind.decision-follow-up'),
    subtitle: t('document.form.cut-off', {
      day: words.day(dossier.day),
      body: dossier.body?.name ?? dossier.meeting.title,
    }),
    isLying: true,
    blocks: (width) => {
      const lines = linesOf(dossier)
      return [table(printing, lines, width), ...totals(printing, lines)]
    },
  }
}

function linesOf({ meeting, decisions, carried }: MeetingDossier): Line[] {
  const { id, title, number, day } = meeting
  return [
    ...carried.map(({ decision, from, status, followUp }) => ({
      decision,
      from,
      status: followUp?.status ?? status,
      note: followUp?.note ?? decision.note ?? '',
    })),
    ...decisions.filter(isActionable).map((decision) => ({
      decision,
      from: { id, title, number, day },
      status: decision.status,
      note: decision.note ?? '',
    })),
  ]
}

function table(printing: Printing<MeetingDossier>, lines: readonly Line[], width: number): Block {
  const { t, day, number } = printing.words
  const { dossier } = printing
  const rows = lines.map((line) => {
    const { decision, status, note } = line
    return {
      source: decision.id,
      cells: [
        decision.number ?? '',
        meetingName(printing, line),
        decision.text.split('\n'),
        ownerText(printing, decision),
        decision.dueOn === null ? '' : day(decision.dueOn, 'short'),
        t(`decision.status.${status}`),
        decision.progress === null ? '' : number(decision.progress),
        note,
        lateBy(decision.dueOn, status, dossier.day, number),
      ],
    }
  })
  return plainTable(printing, {
    caption: t('document.kind.decision-follow-up'),
    columns: [
      { head: t('document.form.decision.number'), share: 6 },
      { head: t('document.form.decision.meeting'), share: 12 },
      { head: t('document.form.decision.decided'), share: 28 },
      { head: t('document.form.decision.owner'), share: 15 },
      { head: t('document.form.decision.due'), share: 10 },
      { head: t('document.form.decision.status'), share: 11 },
      { head: t('document.form.decision.progress'), share: 7, align: 'right' },
      { head: t('document.form.decision.evidence'), share: 16 },
      { head: t('document.form.decision.late'), share: 8, align: 'right' },
    ],
    rows: orBlank(rows, 10, { source: dossier.meeting.id, cells: Array.from({ length: 9 }, () => '') }),
    width,
    shaded: true,
  })
}

// Days past the due day while it is not done.
function lateBy(dueOn: Day | null, status: Decision['status'], on: Day, number: (value: number) => string): string {
  if (dueOn === null || !isOpen(status) || dueOn >= on) return ''
  return number(daysBetween(dueOn, on))
}

function totals({ words, dossier }: Printing<MeetingDossier>, lines: readonly Line[]): Block[] {
  if (lines.length === 0) return []
  const counted = actionStates
    .map((state) => [state, lines.filter(({ status }) => status === state).length] as const)
    .filter(([, count]) => count > 0)
    .map(([state, count]) => `${words.t(`decision.status.${state}`)}: ${words.number(count)}`)
  const text = [...counted, `${words.t('document.sex.total')}: ${words.number(lines.length)}`].join(' · ')
  return [paragraph('label', text, { source: dossier.meeting.id })]
}
