import { basisCitation } from '../rules/citation.ts'
import { orderBases } from '../rules/directive-order.ts'
import type { PlanPrinting } from './printing.ts'

/** What a plan rests on, by rank, as citations; the superior plan that it carries out stands among them. */
export function orderedBases({ dossier, directive, words, named }: PlanPrinting): { id: string; citation: string }[] {
  const { plan, bases } = dossier
  const entries = bases.flatMap(({ id, directiveId, position, closing }) => {
    const found = directive(directiveId)
    return found ? [{ id, directive: found, position, closing }] : []
  })
  const parent = plan.parentDirectiveId === null ? undefined : directive(plan.parentDirectiveId)
  if (parent && !entries.some((entry) => entry.directive.id === parent.id)) {
    entries.push({ id: parent.id, directive: parent, position: null, closing: null })
  }
  return orderBases(entries).map((basis) => {
    named(basis.directive)
    return { id: basis.id, citation: [basisCitation(basis.directive, words), basis.closing ?? ''].join(' ').trim() }
  })
}
