import type { Composition } from '#shared/documents/block.ts'
import { layPages, pageSize } from './layout.ts'
import { createMeasurer } from './measurer.ts'
import { pageElement } from './page-element.ts'
import type { Paper } from './paper.ts'
import { paperFontsReady } from './paper-fonts.ts'
import { paperCss } from './paper-style.ts'
import './paper.css'
import './print-pages.css'

/** Puts every page of a document into `host`, one sheet of paper each, ready to be printed without margins. */
export async function printPages(host: HTMLElement, composition: Composition): Promise<void> {
  document.documentElement.lang = composition.language
  document.title = composition.title
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`${paperCss(composition.styles)}\n${namedPages(composition)}`)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  await paperFontsReady(composition)
  const paper: Paper = { styles: composition.styles, headingOffset: 0, page: '', pages: '' }
  const measurer = createMeasurer(paper, composition.language)
  const laid = [...layPages(composition, measurer)]
  const all = { ...paper, pages: String(laid.length) }
  for (const page of laid) {
    const element = pageElement(page, all, composition.language, measurer)
    element.style.setProperty('page', `section-${page.sectionIndex}`)
    host.append(element)
  }
  measurer.dispose()
  await Promise.all([...host.querySelectorAll('img')].map((image) => image.decode().catch(() => undefined)))
}

// One named page for each section, so that a landscape section becomes landscape pages in the PDF.
function namedPages({ sections }: Composition): string {
  return sections
    .map((section, index) => {
      const { width, height } = pageSize(section)
      return `@page section-${index} { size: ${width}px ${height}px; margin: 0 }`
    })
    .join('\n')
}
