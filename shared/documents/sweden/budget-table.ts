import type { Block } from '../block.ts'
import type { PeriodDossier } from '../dossiers/period.ts'
import { orBlank } from '../forms/blank.ts'
import { budgetText } from '../period.ts'
import { plainTable, type PlainRow } from '../plain-table.ts'
import type { Printing } from '../printing.ts'
import { measuresByPlan } from '../reports/measures.ts'

/** Ekonomi: what measures of the plans have as budget, with room for what was spent; rows to write into where none has. */
export function budgetTable(printing: Printing<PeriodDossier>, width: number): Block {
  const { words, dossier, paper } = printing
  const { t } = words
  const rows = measuresByPlan(dossier).flatMap(({ plan, measures }) =>
    measures
      .filter(({ budget }) => budget !== null)
      .map((measure): PlainRow => ({
        source: measure.id,
        cells: [measure.title.split('\n')[0] ?? '', budgetText(measure, plan.currency, words), ''],
      })),
  )
  return plainTable(printing, {
    caption: t('document.report.economy'),
    columns: [
      { head: t('document.report.budget-item'), share: 60 },
      { head: t('document.report.budget'), share: 20, align: 'right' },
      { head: t('document.report.spent'), share: 20, align: 'right' },
    ],
    rows: orBlank(rows, 3, { source: paper.source, cells: ['', '', ''] }),
    width,
    shaded: true,
  })
}
