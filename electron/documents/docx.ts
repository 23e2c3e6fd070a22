import { Document, Packer } from 'docx'
import type { Composition } from '#shared/documents/block.ts'
import { cleanPiece } from '#shared/text.ts'
import { withBody } from './docx-body.ts'
import { numberingPart } from './docx-lists.ts'
import { coreProperties } from './docx-properties.ts'
import { docxSection, type Making } from './docx-section.ts'
import { docxStyles } from './docx-styles.ts'

/**
 * A composition as a Word file. The same composition and time give the same parts, byte for byte; without `at` (an
 * instant, ISO with Z) the file carries the present time.
 */
export async function docxOf(composition: Composition, at: string = new Date().toISOString()): Promise<Uint8Array> {
  const making: Making = { styles: composition.styles, pictures: 0, body: [] }
  const document = new Document({
    title: cleanPiece(composition.title),
    creator: cleanPiece(composition.creator),
    styles: docxStyles(composition),
    sections: composition.sections.map((section, index, all) => docxSection(section, making, index === all.length - 1)),
  })
  const numbering = { path: 'word/numbering.xml', data: numberingPart(composition) }
  const core = { path: 'docProps/core.xml', data: coreProperties(composition, at) }
  const bytes = await Packer.pack(document, 'uint8array', undefined, [core, numbering])
  return withBody(bytes, making.body, at)
}
