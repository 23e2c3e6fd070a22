import type { ReadParagraph, ReadSection } from './document.ts'
import type { Numbering } from './numbering.ts'
import { readParagraph } from './read-paragraph.ts'
import type { StyleSheet } from './style-sheet.ts'
import type { WordPackage } from './word-package.ts'
import { child, children, descendants, toggle, whole, type Xml } from './xml-tree.ts'

/** Page, margins and running heads of each section; what a section does not state of its heads it takes from before. */
export function readSections(
  ends: readonly (Xml | undefined)[],
  source: WordPackage,
  styles: StyleSheet,
): ReadSection[] {
  const sections: ReadSection[] = []
  for (const end of ends) {
    const before = sections.at(-1)
    const heads = (kind: 'header' | 'footer', type: string, inherited: ReadParagraph[] | undefined) => {
      const reference = children(end, `w:${kind}Reference`).find(
        ({ attributes }) => (attributes['w:type'] ?? 'default') === type,
      )
      const part = reference && source.related(reference.attributes['r:id'] ?? '')
      return part ? paragraphsOf(part, styles, sections.length) : (inherited ?? [])
    }
    const size = child(end, 'w:pgSz')?.attributes
    const margin = child(end, 'w:pgMar')?.attributes
    const width = whole(size?.['w:w']) ?? 12240
    const height = whole(size?.['w:h']) ?? 15840
    sections.push({
      width,
      height,
      landscape: size?.['w:orient'] === 'landscape' || width > height,
      margins: {
        top: whole(margin?.['w:top']),
        right: whole(margin?.['w:right']),
        bottom: whole(margin?.['w:bottom']),
        left: whole(margin?.['w:left']),
      },
      start: whole(child(end, 'w:pgNumType')?.attributes['w:start']) ?? null,
      plainFirst: toggle(end, 'w:titlePg') === true,
      header: heads('header', 'default', before?.header),
      firstHeader: heads('header', 'first', before?.firstHeader),
      footer: heads('footer', 'default', before?.footer),
    })
  }
  return sections
}

// Running heads hold no counted lists.
const nothing: Numbering = { next: () => null }

function paragraphsOf(part: Xml, styles: StyleSheet, section: number): ReadParagraph[] {
  return descendants(part, 'w:p').map((element) => readParagraph(element, styles, nothing, { section, cell: null }))
}
