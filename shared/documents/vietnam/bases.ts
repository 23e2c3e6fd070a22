import { basisCitation } from '../../rules/citation.ts'
import { orderBases } from '../../rules/directive-order.ts'
import type { Paragraph } from '../block.ts'
import { paragraph } from '../make.ts'
import type { PlanPrinting } from '../printing.ts'

/**
 * The legal bases, one per line, each ending in a semicolon and the last in a point (Phụ lục I II.6a). The superior
 * plan that this one carries out stands among them.
 */
export function legalBases({ dossier, directive, words, named }: PlanPrinting): Paragraph[] {
  const { plan, bases } = dossier
  const entries = bases.flatMap(({ id, directiveId, position, closing }) => {
    const found = directive(directiveId)
    return found ? [{ id, directive: found, position, closing }] : []
  })
  const parent = plan.parentDirectiveId === null ? undefined : directive(plan.parentDirectiveId)
  if (parent && !entries.some((entry) => entry.directive.id === parent.id)) {
    entries.push({ id: parent.id, directive: parent, position: null, closing: null })
  }
  const ordered = orderBases(entries)
  return ordered.map((basis, index) => {
    named(basis.directive)
    const citation = [basisCitation(basis.directive, words), basis.closing ?? ''].join(' ').trim()
    const text = words.t('document.basis', { citation: citation.replace(/[\s.;,]+$/u, '') })
    return paragraph('basis', text + (index === ordered.length - 1 ? '.' : ';'), { source: basis.id })
  })
}
