import type { Block } from '../block.ts'
import type { PeriodDossier } from '../dossiers/period.ts'
import { orBlank } from '../forms/blank.ts'
import { plainTable, type PlainRow } from '../plain-table.ts'
import type { Printing } from '../printing.ts'
import { everyIndicator, type IndicatorFacts } from '../reports/indicator-rows.ts'

/**
 * Måluppfyllelse: each indicator under the goal of its row of the matrix, in the order of the matrix, then those of no
 * goal. What is not known, and the judgement, is room to write.
 */
export function targetTable(printing: Printing<PeriodDossier>, width: number): Block {
  const { words, dossier, paper } = printing
  const { t } = words
  const facts = everyIndicator(printing)
  const goals = new Map<string, IndicatorFacts[]>()
  for (const { id, goal } of dossier.pairs)
    goals.set(goal, [...(goals.get(goal) ?? []), ...facts.filter(({ indicator }) => indicator.pairId === id)])
  const known = new Set([...goals.values()].flat())
  const rows = [...goals]
    .filter(([, measured]) => measured.length > 0)
    .flatMap(([goal, measured]): PlainRow[] => [
      ...(goal === ''
        ? []
        : [{ source: paper.source, lead: t('document.labelled', { label: t('document.report.goal'), value: goal }) }]),
      ...measured.map(rowOf),
    ])
  const ofNoGoal = facts.filter((one) => !known.has(one)).map(rowOf)
  return plainTable(printing, {
    caption: t('document.report.targets'),
    columns: [
      { head: t('document.report.indicator'), share: 32 },
      { head: t('document.report.baseline'), share: 13, align: 'right' },
      { head: t('document.report.target'), share: 11, align: 'right' },
      { head: t('document.report.actual-women'), share: 13, align: 'right' },
      { head: t('document.report.actual-men'), share: 11, align: 'right' },
      { head: t('document.report.judgement'), share: 15 },
    ],
    rows: orBlank([...rows, ...ofNoGoal], 3, { source: paper.source, cells: ['', '', '', '', '', ''] }),
    width,
    shaded: true,
  })
}

function rowOf({ indicator, baseline, target, women, men, result }: IndicatorFacts): PlainRow {
  const name = [indicator.code ?? '', indicator.name].filter((part) => part !== '').join(' ')
  // A result without women and men stands where both begin.
  const first = women === '' && men === '' ? result : women
  return { source: indicator.id, cells: [name, baseline, target, first, men, ''] }
}
