import type { Composition } from '../block.ts'
import type { PeriodDossier } from '../dossiers/period.ts'
import type { Printing } from '../printing.ts'
import { spanWords } from '../reports/span.ts'
import { annexSections } from './annexes.ts'
import { heading } from './heading.ts'
import { keptWithNext, mainSection } from './main-section.ts'
import { documentTitle } from './naming.ts'
import { labelIn, reportAnnexes } from './report-annexes.ts'
import { reportText } from './report-text.ts'
import { signatureBlock } from './signature.ts'
import { vietnamStyles } from './styles.ts'
import { titleBlock } from './title-block.ts'

/**
 * Báo cáo 6 tháng or of any period after Mẫu 1.4, with figures by sex behind it. Its headings are those official
 * instructions ask for: direction, results, assessment, outlook, proposals.
 */
export function vietnamReport(given: Printing<PeriodDossier>): Pick<Composition, 'title' | 'styles' | 'sections'> {
  const printing = titled(given)
  const annexes = reportAnnexes(printing)
  return {
    title: [documentTitle(printing), printing.paper.subtitle].join(' '),
    styles: vietnamStyles(printing.layout),
    sections: [
      mainSection(printing, (width) => [
        heading(printing, width),
        ...titleBlock(printing, width),
        ...keptWithNext(reportText(printing, labelIn(printing, annexes))),
        signatureBlock(printing, width),
      ]),
      ...annexSections(printing, annexes),
    ],
  }
}

function titled(printing: Printing<PeriodDossier>): Printing<PeriodDossier> {
  const { words, dossier, paper } = printing
  const title = words.t('document.report.subject')
  return { ...printing, paper: { ...paper, title, subtitle: spanWords(words, dossier.period) } }
}
