import { addUp } from '../../rules/breakdown.ts'
import type { Block, Composition } from '../block.ts'
import type { PeriodDossier } from '../dossiers/period.ts'
import { led, paragraph, words as run } from '../make.ts'
import { ownerText } from '../meetings/decision-text.ts'
import { peopleText } from '../people/people-text.ts'
import { plainTable, type PlainRow } from '../plain-table.ts'
import type { Printing } from '../printing.ts'
import { measureTable } from '../reports/measure-table.ts'
import { measuresByPlan, progressOf } from '../reports/measures.ts'
import { peopleTables } from '../reports/people-tables.ts'
import { sessionsText } from '../reports/sessions.ts'
import { spanWords } from '../reports/span.ts'
import { budgetTable } from './budget-table.ts'
import { swedenDocument } from './page.ts'
import { targetTable } from './target-table.ts'
import { trainingTable } from './training-table.ts'

type Sheet = Pick<Composition, 'title' | 'styles' | 'sections'>

/**
 * Uppföljningsrapport: a summary of one page, targets, trainings and economy, with room where nothing is known, decisions
 * and statistics by sex, room for deviations, and lying at the end each measure with how far it has come. It can be copied into an annual report.
 */
export function swedenReport(printing: Printing<PeriodDossier>): Sheet {
  const { words, dossier, paper } = printing
  const { t } = words
  const heading = (name: HeadingName) => paragraph('heading1', t(`document.report.${name}`), { source: paper.source })
  const under = (name: HeadingName, blocks: Block[]) => (blocks.length === 0 ? [] : [heading(name), ...blocks])
  return swedenDocument(printing, {
    title: t('document.report.subject'),
    subtitle: spanWords(words, dossier.period),
    blocks: (width) => [
      heading('summary'),
      ...summary(printing),
      heading('targets'),
      targetTable(printing, width),
      heading('communication'),
      trainingTable(printing, width),
      heading('economy'),
      budgetTable(printing, width),
      ...under('follow-up', followUp(printing, width)),
      ...under('people', peopleTables(printing, { width, heading: 'heading2', shaded: true })),
      heading('proposals'),
      paragraph('body', toWrite, { source: paper.source }),
      paragraph('body', t('document.report.approved', { gap: '………………' }), { source: paper.source }),
    ],
    lying: (width) => under('tasks', measureTable(printing, width, true)),
  })
}

type HeadingName = 'summary' | 'targets' | 'communication' | 'economy' | 'follow-up' | 'people' | 'proposals' | 'tasks'

// What only people can say stays open to be written.
const toWrite = '……………………………………………………………………………………'

function summary(printing: Printing<PeriodDossier>): Block[] {
  const { words, dossier, paper } = printing
  const { t } = words
  const { meetings, stakeholders, menEngaged } = dossier.counters
  const men = addUp([menEngaged.people])
  const lines = [
    t('document.report.meetings-held', { count: meetings.count }),
    ...(stakeholders.count > 0 ? [t('document.report.stakeholders-met', { count: stakeholders.count })] : []),
    sessionsText(printing),
    ...(men.men + men.women + men.other + men.notStated > 0
      ? [t('document.report.men-engaged', { people: peopleText(words, men) })]
      : []),
    ...measuresByPlan(dossier)
      .filter(({ measures }) => measures.length > 0)
      .map(({ plan, measures }) =>
        t('document.report.plan-progress', { title: plan.title, ...progressOf(measures, dossier.period) }),
      ),
  ]
  return lines.map((line) => paragraph('item', led('•', [run(line)], '\t'), { source: paper.source }))
}

function followUp(printing: Printing<PeriodDossier>, width: number): Block[] {
  const { words, dossier } = printing
  const { t } = words
  const due = (day: string | null) => (day === null ? '' : words.day(day, 'short'))
  const rows: PlainRow[] = [
    ...dossier.decisions
      .filter(({ kind }) => kind !== 'information')
      .map((one) => ({
        source: one.id,
        cells: [one.text, ownerText(printing, one), due(one.dueOn), t(`decision.status.${one.status}`)],
      })),
    ...dossier.tasks.map((one) => ({
      source: one.id,
      cells: [one.title, ownerText(printing, one), due(one.dueOn), t(`task.status.${one.status}`)],
    })),
  ]
  if (rows.length === 0) return []
  return [
    plainTable(printing, {
      caption: t('document.report.follow-up'),
      columns: [
        { head: t('document.meeting.what'), share: 46 },
        { head: t('document.meeting.responsible'), share: 22 },
        { head: t('document.meeting.due'), share: 14 },
        { head: t('document.meeting.status'), share: 18 },
      ],
      rows,
      width,
      shaded: true,
    }),
  ]
}
