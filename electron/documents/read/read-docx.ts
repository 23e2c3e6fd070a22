import { readBody } from './read-body.ts'
import { readNumbering } from './numbering.ts'
import { readSections } from './read-sections.ts'
import type { ReadDocument } from './document.ts'
import { readStyles } from './style-sheet.ts'
import { openWordPackage } from './word-package.ts'

/** A Word file as its reader sees it. Failures are those of `openWordPackage`. */
export function readDocx(bytes: Uint8Array): ReadDocument {
  const source = openWordPackage(bytes)
  const styles = readStyles(source.styles, source.theme)
  const { paragraphs, tables, sectionEnds } = readBody(source.document, styles, readNumbering(source.numbering))
  return { source, styles, paragraphs, tables, sections: readSections(sectionEnds, source, styles) }
}
