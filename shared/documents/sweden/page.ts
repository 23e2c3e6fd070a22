import type { Block, Composition, Section } from '../block.ts'
import { paragraph } from '../make.ts'
import { lyingPage, textWidthOf, uprightPage } from '../page.ts'
import type { Printing } from '../printing.ts'
import { logo } from '../logo.ts'
import { headerDistance, pageFooter, pageHeader } from './page-header.ts'
import { swedenStyles } from './styles.ts'

type Blocks = (width: number) => Block[]

/** A document of upright pages: logo, title, what it is about, and its blocks; `lying` pages may stand behind. */
export function swedenDocument(
  printing: Printing,
  { title, subtitle, blocks, lying }: { title: string; subtitle: string; blocks: Blocks; lying?: Blocks },
): Pick<Composition, 'title' | 'styles' | 'sections'> {
  const { paper, layout } = printing
  const { source } = paper
  const upright = uprightPage(layout, headerDistance)
  const first: Block[] = [
    ...logo(printing),
    paragraph('title', title, { source }),
    ...(subtitle === '' ? [] : [paragraph('subtitle', subtitle, { source })]),
    ...blocks(textWidthOf(upright)),
  ]
  const sections = [sectionOf(printing, title, upright, first)]
  const sheet = lyingPage(layout, headerDistance)
  const behind = lying?.(textWidthOf(sheet)) ?? []
  return {
    title: subtitle === '' ? title : `${title} – ${subtitle}`,
    styles: swedenStyles(layout),
    sections: behind.length === 0 ? sections : [...sections, sectionOf(printing, title, sheet, behind)],
  }
}

function sectionOf(
  printing: Printing,
  title: string,
  sheet: Pick<Section, 'page' | 'margins'>,
  blocks: Block[],
): Section {
  return {
    ...sheet,
    header: pageHeader(printing, title, sheet),
    footer: pageFooter(printing),
    plainFirstPage: false,
    restart: false,
    blocks,
  }
}
