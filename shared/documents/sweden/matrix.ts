import type { MeasurePair } from '../../entities/measure-pair.ts'
import type { Block, Composition, Section, Table } from '../block.ts'
import type { StyleName } from '../style-names.ts'
import { paragraph, textCell } from '../make.ts'
import { lyingPage, textWidthOf } from '../page.ts'
import type { PlanPrinting } from '../printing.ts'
import { headerDistance, pageFooter, pageHeader } from './page-header.ts'
import { swedenStyles } from './styles.ts'

const columns = ['activity', 'activity-measures', 'goal', 'goal-measures'] as const

/** Goal and measurement matrix: one table per target-group level, activity and goal each with how it is measured. */
export function matrixBlocks(printing: PlanPrinting, width: number, heading: StyleName = 'heading2'): Block[] {
  return levelsOf(printing.dossier.pairs).flatMap((pairs) => [
    ...levelHeading(pairs, heading),
    levelTable(printing, pairs, width),
  ])
}

/** A landscape section with a heading over the matrix; page numbers go on. */
export function matrixSection(
  printing: PlanPrinting,
  type: string,
  heading: Block[],
  blocks: (width: number) => Block[],
): Section {
  const sheet = lyingPage(printing.layout, headerDistance)
  return {
    ...sheet,
    header: pageHeader(printing, type, sheet),
    footer: pageFooter(printing),
    plainFirstPage: false,
    restart: false,
    blocks: [...heading, ...blocks(textWidthOf(sheet))],
  }
}

/** The matrix alone as a document. */
export function swedenMatrix(printing: PlanPrinting): Pick<Composition, 'title' | 'styles' | 'sections'> {
  const { t } = printing.words
  const { plan } = printing.dossier
  const name = t('document.matrix')
  const heading = [
    paragraph('title', name, { source: plan.id }),
    paragraph('subtitle', plan.title, { source: plan.id }),
  ]
  return {
    title: `${name} – ${plan.title}`,
    styles: swedenStyles(printing.layout),
    sections: [matrixSection(printing, name, heading, (width) => matrixBlocks(printing, width, 'heading1'))],
  }
}

// Rows of one level stand together, levels in the order in which they first occur.
function levelsOf(pairs: readonly MeasurePair[]): MeasurePair[][] {
  const levels = new Map<string, MeasurePair[]>()
  for (const pair of [...pairs].sort((a, b) => a.position - b.position)) {
    levels.set(pair.level, [...(levels.get(pair.level) ?? []), pair])
  }
  return [...levels.values()]
}

function levelHeading([first, ...rest]: MeasurePair[], style: StyleName): Block[] {
  if (!first) return []
  const groups = [...new Set([first, ...rest].flatMap((pair) => pair.groups))]
  const name = groups.length === 0 ? first.level : `${first.level} (${groups.join(', ')})`
  return name.trim() === '' ? [] : [paragraph(style, name, { source: first.id })]
}

function levelTable({ words }: PlanPrinting, pairs: readonly MeasurePair[], width: number): Table {
  const quarter = Math.floor(width / 4)
  return {
    kind: 'table',
    caption: [words.t('document.matrix'), pairs[0]?.level ?? ''].filter((part) => part !== '').join(': '),
    columns: [quarter, quarter, quarter, width - 3 * quarter],
    headRows: 1,
    borders: 'grid',
    padding: 100,
    rows: [
      {
        cells: columns.map((column) => ({
          ...textCell('tableHead', words.t(`document.matrix.${column}`)),
          shaded: true,
        })),
        keepTogether: true,
      },
      ...pairs.map(({ id: source, activity, activityMeasures, goal, goalMeasures }) => ({
        cells: [activity, activityMeasures, goal, goalMeasures].map((text) => textCell('tableCell', text, { source })),
        source,
        keepTogether: true,
      })),
    ],
  }
}
