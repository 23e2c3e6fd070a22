import type { Composition } from '#shared/documents/block.ts'

/** What the elements of a page need to know of the document they belong to. */
export type Paper = {
  styles: Composition['styles']
  /** Added to the heading level: 0 in a document of its own, more where the page stands inside a screen. */
  headingOffset: number
  /** Number of this page and of all pages, as printed. */
  page: string
  pages: string
}
