import type { Block } from '../block.ts'
import type { PeriodDossier } from '../dossiers/period.ts'
import { orBlank } from '../forms/blank.ts'
import { plainTable, type PlainRow } from '../plain-table.ts'
import type { Printing } from '../printing.ts'
import { everyIndicator } from '../reports/indicator-rows.ts'

const blank = Array.from({ length: 7 }, () => '')

/** Måluppfyllelse: each indicator with the goal of its row of the matrix; what is not known, and the judgement, is room. */
export function targetTable(printing: Printing<PeriodDossier>, width: number): Block {
  const { words, dossier, paper } = printing
  const { t } = words
  const rows = everyIndicator(printing).map(({ indicator, baseline, target, women, men, result }): PlainRow => ({
    source: indicator.id,
    cells: [
      dossier.pairs.find(({ id }) => id === indicator.pairId)?.goal ?? '',
      [indicator.code ?? '', indicator.name].filter((part) => part !== '').join(' '),
      baseline,
      target,
      // A result without women and men stands where both begin.
      women === '' && men === '' ? result : women,
      men,
      '',
    ],
  }))
  return plainTable(printing, {
    caption: t('document.report.targets'),
    columns: [
      { head: t('document.report.goal'), share: 24 },
      { head: t('document.report.indicator'), share: 24 },
      { head: t('document.report.baseline'), share: 10, align: 'right' },
      { head: t('document.report.target'), share: 10, align: 'right' },
      { head: t('document.report.actual-women'), share: 10, align: 'right' },
      { head: t('document.report.actual-men'), share: 9, align: 'right' },
      { head: t('document.report.judgement'), share: 13 },
    ],
    rows: orBlank(rows, 3, { source: paper.source, cells: blank }),
    width,
    shaded: true,
  })
}
