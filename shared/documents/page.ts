import type { Section } from './block.ts'
import { papers } from './length.ts'
import type { Layout } from './profiles/resolve.ts'

/** Width of the text between the margins of a section, twips. */
export function textWidthOf({ page, margins }: Pick<Section, 'page' | 'margins'>): number {
  return page.width - margins.left - margins.right
}

/** Page and margins of an upright section by the layout's `paper` and `margin-*` values. */
export function uprightPage(layout: Layout, header: number): Pick<Section, 'page' | 'margins'> {
  return { page: { ...paperOf(layout), landscape: false }, margins: { ...sides(layout), header, footer: header } }
}

/** The same sheet lying on its side; the margins keep their sides of the text. */
export function lyingPage(layout: Layout, header: number): Pick<Section, 'page' | 'margins'> {
  const { width, height } = paperOf(layout)
  return {
    page: { width: height, height: width, landscape: true },
    margins: { ...sides(layout), header, footer: header },
  }
}

function paperOf(layout: Layout) {
  return layout.text('paper') === 'letter' ? papers.letter : papers.a4
}

function sides(layout: Layout) {
  return {
    top: layout.number('margin-top'),
    right: layout.number('margin-right'),
    bottom: layout.number('margin-bottom'),
    left: layout.number('margin-left'),
  }
}
