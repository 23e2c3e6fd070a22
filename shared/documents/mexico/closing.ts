import type { Block } from '../block.ts'
import { mm } from '../length.ts'
import { paragraph } from '../make.ts'
import type { PlanPrinting } from '../printing.ts'
import { signed } from './signature.ts'

// A gap to write into by hand.
const blank = '_'.repeat(14)

/** In which session of the Cabildo the plan was approved, with lines to write on while that is not known, and who signs. */
export function closing(printing: PlanPrinting, width: number): Block[] {
  const { t, day } = printing.words
  const { plan } = printing.dossier
  const approval = t('document.approval', {
    session: plan.adoptedItem ?? t('document.approval.session', { gap: blank }),
    body: plan.adoptedBy ?? 'Cabildo',
    date: plan.signedOn === null ? blank : day(plan.signedOn),
  })
  const signature = signed(printing, width)
  const together = signature.length > 0 && { keepNext: true }
  return [paragraph('body', approval, { source: plan.id, before: mm(8), ...together }), ...signature]
}
