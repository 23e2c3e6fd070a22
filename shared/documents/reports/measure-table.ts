import type { PlanNode } from '../../entities/plan-node.ts'
import type { Block } from '../block.ts'
import type { PeriodDossier } from '../dossiers/period.ts'
import { decisionText } from '../meetings/decision-text.ts'
import { periodText } from '../period.ts'
import { plainTable } from '../plain-table.ts'
import type { Printing } from '../printing.ts'
import { indicatorFacts } from './indicator-rows.ts'
import { isNotDue, measuresByPlan } from './measures.ts'

/**
 * Each measure of the plans with who leads it, its time, how far it has come, and what belongs to it in the period:
 * decisions, tasks and figures by sex. Nothing while no plan has a measure.
 */
export function measureTable(printing: Printing<PeriodDossier>, width: number, shaded = false): Block[] {
  const { t, number } = printing.words
  const plans = measuresByPlan(printing.dossier).filter(({ measures }) => measures.length > 0)
  if (plans.length === 0) return []
  const notes = notesOf(printing)
  let count = 0
  const rows = plans.flatMap(({ plan, measures }) => [
    ...(plans.length > 1 ? [{ source: plan.id, lead: plan.title }] : []),
    ...measures.map((measure) => ({
      source: measure.id,
      cells: [
        number((count += 1)),
        measure.title.split('\n'),
        printing.unitNames(measure.leadUnitId === null ? [] : [measure.leadUnitId]),
        periodText(measure, printing.words),
        isNotDue(measure, printing.dossier.period)
          ? t('document.report.not-due')
          : t(`planNode.status.${measure.status}`),
        notes(measure),
      ],
    })),
  ])
  return [
    plainTable(printing, {
      caption: t('document.report.tasks'),
      columns: [
        { head: t('document.list.number'), share: 4, align: 'center' },
        { head: t('document.activities.task'), share: 36 },
        { head: t('document.activities.lead'), share: 16 },
        { head: t('document.activities.time'), share: 12 },
        { head: t('document.activities.status'), share: 11 },
        { head: t('document.duties.note'), share: 21 },
      ],
      rows,
      width,
      shaded,
    }),
  ]
}

function notesOf(printing: Printing<PeriodDossier>): (measure: PlanNode) => string[] {
  const { decisions, tasks } = printing.dossier
  const { t } = printing.words
  const facts = indicatorFacts(printing)
  return ({ id }) => [
    ...decisions.filter(({ planNodeId }) => planNodeId === id).map((one) => decisionText(printing, one)),
    ...tasks
      .filter(({ planNodeId }) => planNodeId === id)
      .map(({ title, status }) => t('document.labelled', { label: title, value: t(`task.status.${status}`) })),
    ...facts
      .filter(({ indicator, result }) => indicator.planNodeId === id && result !== '')
      .map(({ indicator, women, men, result }) => {
        const sexes = women === '' ? '' : ` (${t('document.sex.women')} ${women}, ${t('document.sex.men')} ${men})`
        return t('document.labelled', { label: indicator.name, value: result + sexes })
      }),
  ]
}
