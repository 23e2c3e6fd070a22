import type { Paragraph } from '../block.ts'
import { led, paragraph, words as run } from '../make.ts'
import { orderedBases } from '../ordered-bases.ts'
import type { PlanPrinting } from '../printing.ts'

/** The laws, charters and plans a plan rests on, one per line under a numbered heading. */
export function basesSection(printing: PlanPrinting, number: number): Paragraph[] {
  const heading = `${number} ${printing.words.t('document.bases')}`
  return [
    paragraph('heading1', heading, { source: printing.dossier.plan.id }),
    ...orderedBases(printing).map(({ id, citation }) =>
      paragraph('item', led('•', [run(citation)], '\t'), { source: id }),
    ),
  ]
}
