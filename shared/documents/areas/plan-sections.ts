import type { Block, Section } from '../block.ts'
import { mm } from '../length.ts'
import { linesOfProse, paragraph } from '../make.ts'
import { bodyText } from '../outline-body.ts'
import { lyingPage, textWidthOf, uprightPage } from '../page.ts'
import type { PlanPrinting } from '../printing.ts'
import type { Numbered } from '../tree/number-tree.ts'
import { actionTable, type ActionColumn, type ActionTable } from './action-table.ts'
import { basesSection } from './bases.ts'
import { areaNumbering } from './numbering.ts'

type Sheet = Pick<Section, 'page' | 'margins'>

/** What a country puts around the areas of a plan. */
export type Surround = {
  /** From the edge of the paper to header and footer, twips. */
  edge: number
  header: (sheet: Sheet) => Section['header']
  footer: (sheet: Sheet) => Section['footer']
  /** What its tables of actions tell, in order. */
  columns: readonly ActionColumn[]
  /** What stands above the text of the first page; `width` is that of the text, twips. */
  opening: (width: number) => Block[]
  /** What closes the plan. */
  closing: (width: number) => Block[]
}

/**
 * A plan by areas, in its order: running text upright, each area with actions as a table on a sheet that lies on its
 * side.
 */
export function planSections(printing: PlanPrinting, surround: Surround): Section[] {
  const { dossier, layout, words } = printing
  const { body, tables } = areaNumbering(dossier, words.language)
  const upright = uprightPage(layout, surround.edge)
  const lying = lyingPage(layout, surround.edge)
  const sectionOf = (sheet: Sheet, blocks: Block[]): Section => ({
    ...sheet,
    header: surround.header(sheet),
    footer: surround.footer(sheet),
    plainFirstPage: false,
    restart: false,
    blocks,
  })
  const first = [
    ...surround.opening(textWidthOf(upright)),
    ...linesOfProse(dossier.plan.opening ?? []).map(({ runs }, index) =>
      paragraph('body', runs, { source: dossier.plan.id, ...(index === 0 && { before: mm(5) }) }),
    ),
    ...(tables?.headings ?? []).flatMap(({ number }) => basesSection(printing, number)),
  ]
  const stretches = stretchesOf(body)
  return stretches.map(({ isLying, branches }, index) => {
    const sheet = isLying ? lying : upright
    const width = textWidthOf(sheet)
    return sectionOf(sheet, [
      ...(index === 0 ? first : []),
      ...(isLying
        ? branches.flatMap((branch) => areaBlocks(printing, branch, { width, columns: surround.columns, plan: body }))
        : bodyText(printing, branches)),
      ...(index === stretches.length - 1 ? surround.closing(width) : []),
    ])
  })
}

type Stretch = { isLying: boolean; branches: Numbered[] }

// Neighbours of one kind share their pages; the first page always stands upright.
function stretchesOf(body: readonly Numbered[]): Stretch[] {
  return body.reduce<Stretch[]>(
    (done, branch) => {
      const last = done.at(-1)
      const isLying = hasActions(branch)
      if (last?.isLying !== isLying) return [...done, { isLying, branches: [branch] }]
      return [...done.slice(0, -1), { isLying, branches: [...last.branches, branch] }]
    },
    [{ isLying: false, branches: [] }],
  )
}

function hasActions({ node, children }: Numbered): boolean {
  return node.kind === 'measure' || children.some(hasActions)
}

// Heading, prose and plain points of an area, then its aims and actions.
function areaBlocks(printing: PlanPrinting, area: Numbered, of: Omit<ActionTable, 'caption'>): Block[] {
  const table = { ...of, caption: [printing.words.t('document.actions'), area.node.title].join(': ') }
  if (area.node.kind !== 'section') return actionTable(printing, [area], table)
  const own = area.children.filter((child) => !hasActions(child))
  const aims = area.children.filter(hasActions)
  return [...bodyText(printing, [{ ...area, children: own }]), ...actionTable(printing, aims, table)]
}
