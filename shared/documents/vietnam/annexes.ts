import type { Block, Section } from '../block.ts'
import { withEndMark } from '../end-mark.ts'
import { linesOfProse, paragraph, rule } from '../make.ts'
import { lyingPage, textWidthOf, uprightPage } from '../page.ts'
import type { PlanPrinting, Printing } from '../printing.ts'
import { roman } from '../../rules/counting.ts'
import type { Numbered } from '../tree/number-tree.ts'
import { bodyText } from './body.ts'
import { dutiesTable } from './duties.ts'
import { numberParts, signedOn, typeName } from './naming.ts'
import { headerDistance, pageHeader } from './page-header.ts'

type Sheet = Pick<Section, 'page' | 'margins'>
export type Annex = { title: string; source: string; sheet: Sheet; blocks: Block[] }

/** A plan's own annexes, then the table of tasks, each as a section. */
export function annexes(printing: PlanPrinting, own: readonly Numbered[], body: readonly Numbered[]): Section[] {
  return annexSections(printing, [
    ...own.map((numbered) => textAnnex(printing, numbered)),
    ...dutiesAnnex(printing, body),
  ])
}

/** Each annex as a section with page numbers of its own (Phụ lục I III.1đ). */
export function annexSections(printing: Printing, all: readonly Annex[]): Section[] {
  return all.map(({ title, source, sheet, blocks }, index) => ({
    ...sheet,
    header: pageHeader(),
    footer: [],
    plainFirstPage: true,
    restart: true,
    blocks: [
      ...annexHeading(printing, { title, source, sheet, label: annexLabel(printing, index, all.length) }),
      ...blocks,
    ],
  }))
}

function textAnnex(printing: PlanPrinting, { node, children }: Numbered): Annex {
  const prose = linesOfProse(node.body ?? []).map(({ runs }) => paragraph('body', runs, { source: node.id }))
  const blocks = withEndMark([...prose, ...bodyText(printing, children)])
  return {
    title: printing.own.upper(node.title),
    source: node.id,
    sheet: uprightPage(printing.layout, headerDistance),
    blocks,
  }
}

function dutiesAnnex(printing: PlanPrinting, body: readonly Numbered[]): Annex[] {
  const sheet = lyingPage(printing.layout, headerDistance)
  const blocks = dutiesTable(printing, body, textWidthOf(sheet))
  const title = printing.words.upper(printing.words.t('document.duties.title'))
  return blocks.length === 0 ? [] : [{ title, source: printing.dossier.plan.id, sheet, blocks }]
}

/** What an annex is called by its place among all: `Phụ lục`, numbered in Roman from two on (Mẫu 2.1). */
export function annexLabel({ words: { t } }: Printing, place: number, all: number): string {
  return all > 1 ? t('document.annex.numbered', { number: roman(place + 1) }) : t('document.annex')
}

// Mẫu 2.1: what the annex is called, title, reference to the document, line.
function annexHeading(
  printing: Printing,
  { title, source, sheet, label }: Pick<Annex, 'title' | 'source' | 'sheet'> & { label: string },
): Block[] {
  const { words, dossier, paper } = printing
  const { t } = words
  const reference = t('document.annex.reference', {
    ...numberParts(printing),
    type: typeName(printing),
    date: signedOn(printing),
    office: dossier.identity?.name ?? '',
  })
  const width = textWidthOf(sheet)
  return [
    paragraph('annexLabel', label, { source }),
    paragraph('annexTitle', title, { source }),
    paragraph('annexReference', reference, { source: paper.source }),
    rule(1400, width, { before: 80, after: 160 }),
  ]
}
