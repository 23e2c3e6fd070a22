import type { Paragraph } from '../block.ts'
import { paragraph } from '../make.ts'
import { orderedBases } from '../ordered-bases.ts'
import type { PlanPrinting } from '../printing.ts'

/** The legal bases, one per line, each ending in a semicolon and the last in a point (Phụ lục I II.6a). */
export function legalBases(printing: PlanPrinting): Paragraph[] {
  return orderedBases(printing).map(({ id, citation }, index, { length }) => {
    const text = printing.words.t('document.basis', { citation: citation.replace(/[\s.;,]+$/u, '') })
    return paragraph('basis', text + (index === length - 1 ? '.' : ';'), { source: id })
  })
}
