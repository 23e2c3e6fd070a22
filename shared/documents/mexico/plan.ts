import { planSections } from '../areas/plan-sections.ts'
import type { Composition } from '../block.ts'
import { decisionBox } from '../decision-box.ts'
import { logo } from '../logo.ts'
import { paragraph } from '../make.ts'
import type { PlanPrinting } from '../printing.ts'
import { closing } from './closing.ts'
import { headerDistance, pageFooter, pageHeader } from './page-header.ts'
import { mexicoStyles } from './styles.ts'

/** A municipal equality plan: title, key facts, text, a table of lines of action for each axis, approval by the Cabildo. */
export function mexicoPlan(printing: PlanPrinting): Pick<Composition, 'title' | 'styles' | 'sections'> {
  const { dossier, layout, own, words } = printing
  const { plan } = dossier
  const source = plan.id
  return {
    title: plan.title,
    styles: mexicoStyles(layout),
    sections: planSections(printing, {
      edge: headerDistance,
      columns: ['number', 'task', 'audience', 'measures', 'lead', 'partners', 'time', 'budget', 'product', 'status'],
      header: (sheet) => pageHeader(printing, words.t('document.type.municipal-plan'), sheet),
      footer: () => pageFooter(printing),
      opening: (width) => [
        ...logo(printing, 'center'),
        paragraph('title', own.upper(plan.title), { source }),
        ...(plan.subtitle === null ? [] : [paragraph('subtitle', plan.subtitle, { source })]),
        decisionBox(printing, width, { hasCharter: false }),
      ],
      closing: (width) => closing(printing, width),
    }),
  }
}
