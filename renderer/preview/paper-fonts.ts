import type { Composition } from '#shared/documents/block.ts'
import { fontFamily } from './paper-style.ts'
import './paper-fonts.css'

// One letter from each part of the font files: Latin, Latin extended, Vietnamese.
const probe = 'aşấ'

/** Waits until every cut of the document's fonts is there: sizes read before that would be those of another font. */
export async function paperFontsReady(composition: Composition): Promise<void> {
  const families = new Set(Object.values(composition.styles).map((style) => fontFamily(style.font)))
  const cuts = ['400', '700', 'italic 400', 'italic 700']
  await Promise.all(
    [...families].flatMap((family) => cuts.map((cut) => document.fonts.load(`${cut} 16px ${family}`, probe))),
  )
}
