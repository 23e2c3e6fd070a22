import type { Block, Composition, Section } from '../block.ts'
import { mm } from '../length.ts'
import { linesOfProse, paragraph } from '../make.ts'
import { textWidthOf, uprightPage } from '../page.ts'
import type { Printing } from '../printing.ts'
import { flatten, nest, type Branch } from '../tree/nest.ts'
import { numberTree, type Numbered } from '../tree/number-tree.ts'
import { swedenScheme } from '../tree/schemes.ts'
import { activitiesOf, activitiesTable } from './activities.ts'
import { bodyText } from './body.ts'
import { decisionBox } from './decision-box.ts'
import { logo } from './logo.ts'
import { matrixBlocks, matrixSection } from './matrix.ts'
import { headerDistance, pageFooter, pageHeader } from './page-header.ts'
import { swedenStyles } from './styles.ts'

/**
 * A Swedish equality plan: heading fields, title, decision box, numbered sections with prose, and the landscape section
 * with activities and the goal and measurement matrix where the work of the plan begins.
 */
export function swedenPlan(printing: Printing): Pick<Composition, 'title' | 'styles' | 'sections'> {
  const { dossier, layout, words } = printing
  const { plan } = dossier
  const roots = nest(dossier.nodes)
  const at =
    dossier.pairs.length === 0 && activitiesOf(unnumbered(roots)).length === 0
      ? roots.length
      : placeOf(dossier.pairs, roots)
  const before = numberTree(roots.slice(0, at), swedenScheme, words.language)
  const tables = tableSection(printing, unnumbered(roots), counted(before))
  const after = numberTree(roots.slice(at), swedenScheme, words.language, counted(before) + tables.headings)
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
    decisionBox(printing, width),
    ...linesOfProse(plan.opening ?? []).map(({ runs }, index) =>
      paragraph('body', runs, { source, ...(index === 0 && { before: mm(5) }) }),
    ),
    ...bodyText(printing, before),
  ]
  const rest = bodyText(printing, after)
  return {
    title: plan.title,
    styles: swedenStyles(layout),
    sections: [upright(first), ...tables.sections, ...(rest.length === 0 ? [] : [upright(rest)])],
  }
}

// After the section that holds the measures of the matrix; without such links, before the first that holds measures.
function placeOf(pairs: Printing['dossier']['pairs'], roots: readonly Branch[]): number {
  const linked = new Set(pairs.map(({ measureId }) => measureId))
  const last = roots.findLastIndex((root) => flatten([root]).some(({ id }) => linked.has(id)))
  if (last >= 0) return last + 1
  const first = roots.findIndex((root) => flatten([root]).some(({ kind }) => kind === 'measure'))
  return first >= 0 ? first : roots.length
}

function tableSection(
  printing: Printing,
  nodes: readonly Numbered[],
  numbered: number,
): { sections: Section[]; headings: number } {
  const { words, dossier } = printing
  const parts: { name: string; blocks: (width: number) => Block[] }[] = [
    ...(activitiesOf(nodes).length === 0
      ? []
      : [{ name: words.t('document.activities'), blocks: (width: number) => activitiesTable(printing, nodes, width) }]),
    ...(dossier.pairs.length === 0
      ? []
      : [{ name: words.t('document.matrix'), blocks: (width: number) => matrixBlocks(printing, width) }]),
  ]
  if (parts.length === 0) return { sections: [], headings: 0 }
  const section = matrixSection(printing, words.t('document.type.action-plan'), [], (width) =>
    parts.flatMap(({ name, blocks }, index) => [
      paragraph('heading1', `${numbered + index + 1} ${name}`, { source: dossier.plan.id }),
      ...blocks(width),
    ]),
  )
  return { sections: [section], headings: parts.length }
}

function counted(nodes: readonly Numbered[]): number {
  return nodes.filter(({ marker }) => /^\d+$/.test(marker)).length
}

function unnumbered(roots: readonly Branch[]): Numbered[] {
  return numberTree(roots, () => 'none', 'sv')
}
