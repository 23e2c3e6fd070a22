import type { Block } from '../block.ts'
import type { PeriodDossier } from '../dossiers/period.ts'
import { plainTable } from '../plain-table.ts'
import type { Printing } from '../printing.ts'
import { indicatorFacts } from './indicator-rows.ts'

/** Every indicator with baseline, target and result, women and men apart; nothing where none has any. */
export function indicatorTable(printing: Printing<PeriodDossier>, width: number, shaded = false): Block[] {
  const { t } = printing.words
  const facts = indicatorFacts(printing)
  if (facts.length === 0) return []
  return [
    plainTable(printing, {
      caption: t('document.report.targets'),
      columns: [
        { head: t('document.report.indicator'), share: 38 },
        { head: t('document.report.baseline'), share: 12, align: 'right' },
        { head: t('document.report.target'), share: 14, align: 'right' },
        { head: t('document.sex.women'), share: 9, align: 'right' },
        { head: t('document.sex.men'), share: 9, align: 'right' },
        { head: t('document.report.actual'), share: 14, align: 'right' },
      ],
      rows: facts.map(({ indicator, baseline, target, women, men, result }) => ({
        source: indicator.id,
        cells: [
          [indicator.code ?? '', indicator.name].filter((part) => part !== '').join(' '),
          baseline,
          target,
          women,
          men,
          result,
        ],
      })),
      width,
      shaded,
    }),
  ]
}
