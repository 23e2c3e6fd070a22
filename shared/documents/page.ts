import type { Section } from './block.ts'
import { a4 } from './length.ts'
import type { Layout } from './profiles/resolve.ts'

/** Width of the text between the margins of a section, twips. */
export function textWidthOf({ page, margins }: Pick<Section, 'page' | 'margins'>): number {
  return page.width - margins.left - margins.right
}

/** Page and margins of an upright A4 section by the layout's `margin-*` values. */
export function uprightPage(layout: Layout, header: number): Pick<Section, 'page' | 'margins'> {
  return { page: { ...a4, landscape: false }, margins: { ...sides(layout), header, footer: header } }
}

/** The same sheet lying on its side; the margins keep their sides of the text. */
export function lyingPage(layout: Layout, header: number): Pick<Section, 'page' | 'margins'> {
  return {
    page: { width: a4.height, height: a4.width, landscape: true },
    margins: { ...sides(layout), header, footer: header },
  }
}

function sides(layout: Layout) {
  return {
    top: layout.number('margin-top'),
    right: layout.number('margin-right'),
    bottom: layout.number('margin-bottom'),
    left: layout.number('margin-left'),
  }
}
