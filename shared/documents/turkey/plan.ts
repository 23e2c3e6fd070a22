import { planSections } from '../areas/plan-sections.ts'
import type { Composition } from '../block.ts'
import { decisionBox } from '../decision-box.ts'
import { paragraph } from '../make.ts'
import type { PlanPrinting } from '../printing.ts'
import { heading } from './heading.ts'
import { footerDistance, pageFooter } from './page-footer.ts'
import { signature } from './signature.ts'
import { turkeyStyles } from './styles.ts'

/** A local equality action plan: heading, title, approval record, text, and a table of actions for each area. */
export function turkeyPlan(printing: PlanPrinting): Pick<Composition, 'title' | 'styles' | 'sections'> {
  const { dossier, layout, own } = printing
  const { plan } = dossier
  const source = plan.id
  return {
    title: plan.title,
    styles: turkeyStyles(layout),
    sections: planSections(printing, {
      edge: footerDistance,
      columns: ['number', 'task', 'audience', 'lead', 'partners', 'time', 'measures', 'budget', 'product', 'status'],
      header: () => [],
      footer: () => pageFooter(printing),
      opening: (width) => [
        ...heading(printing),
        paragraph('title', own.upper(plan.title), { source }),
        ...(plan.subtitle === null ? [] : [paragraph('subtitle', plan.subtitle, { source })]),
        decisionBox(printing, width, { hasCharter: true }),
      ],
      closing: (width) => signature(printing, width),
    }),
  }
}
