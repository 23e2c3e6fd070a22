import type { Composition } from '../block.ts'
import { withEndMark } from '../end-mark.ts'
import type { PlanPrinting } from '../printing.ts'
import { annexes } from './annexes.ts'
import { legalBases } from './bases.ts'
import { bodyText } from './body.ts'
import { heading } from './heading.ts'
import { keptWithNext, mainSection } from './main-section.ts'
import { documentTitle } from './naming.ts'
import { vietnamNumbering } from './numbering.ts'
import { opening } from './opening.ts'
import { addressees } from './recipients.ts'
import { signatureBlock } from './signature.ts'
import { vietnamStyles } from './styles.ts'
import { titleBlock } from './title-block.ts'

/** A plan or proposal as an administrative document after Mẫu 1.4 of Nghị định 30/2020, with its annexes. */
export function vietnamPlan(printing: PlanPrinting): Pick<Composition, 'title' | 'styles' | 'sections'> {
  const { dossier, layout, words } = printing
  const { body, annexes: own } = vietnamNumbering(dossier, words.language)
  const main = mainSection(printing, (width) => [
    heading(printing, width),
    ...titleBlock(printing, width),
    ...addressees(printing, width),
    ...keptWithNext([...legalBases(printing), ...withEndMark([...opening(printing), ...bodyText(printing, body)])]),
    signatureBlock(printing, width),
  ])
  return {
    title: documentTitle(printing),
    styles: vietnamStyles(layout),
    sections: [main, ...annexes(printing, own, body)],
  }
}
