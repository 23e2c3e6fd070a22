import type { Composition, Paragraph } from '../block.ts'
import { withEndMark } from '../end-mark.ts'
import { textWidthOf, uprightPage } from '../page.ts'
import type { PlanPrinting } from '../printing.ts'
import { annexes } from './annexes.ts'
import { legalBases } from './bases.ts'
import { bodyText } from './body.ts'
import { heading } from './heading.ts'
import { subject, typeName } from './naming.ts'
import { vietnamNumbering } from './numbering.ts'
import { opening } from './opening.ts'
import { headerDistance, pageHeader } from './page-header.ts'
import { addressees } from './recipients.ts'
import { signatureBlock } from './signature.ts'
import { vietnamStyles } from './styles.ts'
import { titleBlock } from './title-block.ts'

/** A plan or proposal as an administrative document after Mẫu 1.4 of Nghị định 30/2020, with its annexes. */
export function vietnamPlan(printing: PlanPrinting): Pick<Composition, 'title' | 'styles' | 'sections'> {
  const { dossier, layout, words } = printing
  const { body, annexes: own } = vietnamNumbering(dossier, words.language)
  const sheet = uprightPage(layout, headerDistance)
  const width = textWidthOf(sheet)
  const about = subject(printing)
  const main = {
    ...sheet,
    header: pageHeader(),
    footer: [],
    plainFirstPage: true,
    restart: true,
    blocks: [
      heading(printing, width),
      ...titleBlock(printing, width),
      ...addressees(printing, width),
      ...keptWithNext([...legalBases(printing), ...withEndMark([...opening(printing), ...bodyText(printing, body)])]),
      signatureBlock(printing, width),
    ],
  }
  return {
    title: `${typeName(printing)} ${printing.own.lower(about.slice(0, 1))}${about.slice(1)}`,
    styles: vietnamStyles(layout),
    sections: [main, ...annexes(printing, own, body)],
  }
}

// A signature never stands alone on a page: the last paragraph goes with it.
function keptWithNext(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.map((each, index) => (index === paragraphs.length - 1 ? { ...each, keepNext: true } : each))
}
