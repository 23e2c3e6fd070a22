import type { Block, Composition, Section } from '../block.ts'
import { mm } from '../length.ts'
import { linesOfProse, paragraph } from '../make.ts'
import { textWidthOf, uprightPage } from '../page.ts'
import type { PlanPrinting } from '../printing.ts'
import type { NumberedPlan } from '../numbered-plan.ts'
import type { Numbered } from '../tree/number-tree.ts'
import { activitiesTable } from './activities.ts'
import { bodyText } from '../outline-body.ts'
import { decisionBox } from '../decision-box.ts'
import { logo } from '../logo.ts'
import { matrixBlocks, matrixSection } from './matrix.ts'
import { swedenNumbering } from './numbering.ts'
import { headerDistance, pageFooter, pageHeader } from './page-header.ts'
import { swedenStyles } from './styles.ts'

/**
 * A Swedish equality plan: heading fields, title, decision box, numbered sections with prose, and the landscape section
 * with activities and the goal and measurement matrix where the work of the plan begins.
 */
export function swedenPlan(printing: PlanPrinting): Pick<Composition, 'title' | 'styles' | 'sections'> {
  const { dossier, layout, words } = printing
  const { plan } = dossier
  const { body, tables } = swedenNumbering(dossier, words.language)
  const sheet = uprightPage(layout, headerDistance)
  const width = textWidthOf(sheet)
  const upright = (blocks: Block[]): Section => ({
    ...sheet,
    header: pageHeader(printing, words.t('document.type.action-plan'), sheet),
    footer: pageFooter(printing),
    plainFirstPage: false,
    restart: false,
    blocks,
  })
  const source = plan.id
  const first: Block[] = [
    ...logo(printing),
    paragraph('title', plan.title, { source }),
    ...(plan.subtitle === null ? [] : [paragraph('subtitle', plan.subtitle, { source })]),
    decisionBox(printing, width, { hasCharter: true }),
    ...linesOfProse(plan.opening ?? []).map(({ runs }, index) =>
      paragraph('body', runs, { source, ...(index === 0 && { before: mm(5) }) }),
    ),
    ...bodyText(printing, body.slice(0, tables?.at)),
  ]
  const rest = bodyText(printing, tables ? body.slice(tables.at) : [])
  return {
    title: plan.title,
    styles: swedenStyles(layout),
    sections: [
      upright(first),
      ...tableSection(printing, tables?.headings ?? [], body),
      ...(rest.length === 0 ? [] : [upright(rest)]),
    ],
  }
}

function tableSection(
  printing: PlanPrinting,
  headings: NonNullable<NumberedPlan['tables']>['headings'],
  body: readonly Numbered[],
): Section[] {
  if (headings.length === 0) return []
  const { words, dossier } = printing
  const section = matrixSection(printing, words.t('document.type.action-plan'), [], (width) =>
    headings.flatMap(({ name, number }) => [
      paragraph('heading1', `${number} ${words.t(`document.${name}`)}`, { source: dossier.plan.id }),
      ...(name === 'matrix' ? matrixBlocks(printing, width) : activitiesTable(printing, body, width)),
    ]),
  )
  return [section]
}
