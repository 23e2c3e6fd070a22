import type { Paragraph } from '../block.ts'
import { led, linesOfProse, paragraph } from '../make.ts'
import type { PlanPrinting } from '../printing.ts'
import { subject, typeName } from './naming.ts'

/** The sentence that leads into the body: the plan's own, else "… xây dựng Kế hoạch …, như sau:". */
export function opening(printing: PlanPrinting): Paragraph[] {
  const { plan, identity } = printing.dossier
  const source = plan.id
  const lines = linesOfProse(plan.opening ?? [])
  if (lines.length > 0)
    return lines.map(({ runs, item }) => paragraph('body', item ? led('-', runs) : runs, { source }))
  if (identity === null) return []
  const { lower } = printing.own
  const about = subject(printing)
  const parts = { office: identity.name, subject: lower(about.slice(0, 1)) + about.slice(1) }
  const { t } = printing.words
  const text =
    plan.kind === 'proposal'
      ? t('document.opening.proposal', parts)
      : t('document.opening', { ...parts, type: typeName(printing) })
  return [paragraph('body', text, { source })]
}
