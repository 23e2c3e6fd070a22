import type { Composition } from '#shared/documents/block.ts'
import { intern, type Pool } from './intern.ts'
import { layPages, pageSize, type LaidPage } from './layout.ts'
import { createMeasurer, type Measurer } from './measurer.ts'
import { pageElement } from './page-element.ts'
import type { Paper } from './paper.ts'
import { paperFontsReady } from './paper-fonts.ts'
import { paperCss } from './paper-style.ts'
import { createPageKeys } from './page-keys.ts'
import './paper.css'

export type PaperView = {
  /** Shows a document; pages that stay as they are stay in place. `label` names page x of y for the screen reader. */
  show: (composition: Composition) => Promise<void>
  /** Marks the paragraphs of these records. */
  mark: (sources: ReadonlySet<string>) => void
  /** Shows each page at the scale that is right for its width in pixels. */
  scale: (of: (width: number) => number) => void
  dispose: () => void
}

export type PaperViewOptions = {
  headingOffset: number
  label: (page: number, pages: number) => string
  /** Called whenever more pages stand; `done` when all do. */
  onPages: (pages: number, done: boolean) => void
}

// Work in slices that leave time for the next key press.
const slice = 12

/** Keeps the pages of a document in `host`, laying out what is seen first and the rest while nobody types. */
export function createPaperView(host: HTMLElement, options: PaperViewOptions): PaperView {
  const sheet = new CSSStyleSheet()
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  let styles = ''
  let measurer: Measurer | null = null
  let pool: Pool = new Map()
  let keys = createPageKeys()
  let elements = new Map<string, HTMLElement>()
  let marked: ReadonlySet<string> = new Set()
  let scaleOf = (_width: number) => 1
  let turn = 0

  async function show(fresh: Composition) {
    turn += 1
    const mine = turn
    await paperFontsReady(fresh)
    if (mine !== turn) return
    const paper: Paper = { styles: fresh.styles, headingOffset: options.headingOffset, page: '', pages: '' }
    const css = JSON.stringify([fresh.language, fresh.styles])
    if (css !== styles || !measurer) {
      styles = css
      sheet.replaceSync(paperCss(fresh.styles))
      measurer?.dispose()
      measurer = createMeasurer(paper, fresh.language)
      pool = new Map()
      keys = createPageKeys()
      elements = new Map()
    }
    const interned = intern(fresh, pool)
    pool = interned.pool
    await lay(interned.composition, paper, measurer, () => mine === turn)
  }

  async function lay(composition: Composition, paper: Paper, ruler: Measurer, current: () => boolean) {
    const next = new Map<string, HTMLElement>()
    let count = 0
    let until = performance.now() + slice
    for (const laid of layPages(composition, ruler)) {
      const key = keys.of(laid)
      const kept = elements.get(key)
      const element =
        kept && !next.has(key) ? kept : sheetElement(laid, pageElement(laid, paper, composition.language, ruler))
      next.set(next.has(key) ? `${key} ${count}` : key, element)
      place(element, count)
      count += 1
      if (performance.now() < until) continue
      options.onPages(count, false)
      await idle()
      if (!current()) return
      until = performance.now() + slice
    }
    while (host.children.length > count) host.lastElementChild?.remove()
    elements = next
    label(count)
    options.onPages(count, true)
  }

  function place(element: HTMLElement, index: number) {
    const there = host.children[index]
    if (there === element) return
    zoom(element)
    host.insertBefore(element, there ?? null)
    markIn(element)
  }

  function label(pages: number) {
    for (const [index, element] of [...host.children].entries()) {
      element.ariaLabel = options.label(index + 1, pages)
      for (const count of element.querySelectorAll('[data-count="pages"]')) count.textContent = String(pages)
    }
  }

  function zoom(element: Element) {
    if (!(element instanceof HTMLElement)) return
    const width = Number.parseFloat(element.style.getPropertyValue('--page-width'))
    element.style.setProperty('--zoom', String(scaleOf(width)))
  }

  function markIn(element: Element) {
    for (const part of element.querySelectorAll<HTMLElement>('[data-source]')) {
      part.classList.toggle('marked', marked.has(part.dataset['source'] ?? ''))
    }
  }

  return {
    show,
    mark: (sources) => {
      marked = sources
      markIn(host)
    },
    scale: (of) => {
      scaleOf = of
      for (const element of host.children) zoom(element)
    },
    dispose: () => {
      turn += 1
      measurer?.dispose()
      host.replaceChildren()
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
    },
  }
}

function sheetElement(laid: LaidPage, page: HTMLElement): HTMLElement {
  const element = document.createElement('div')
  const size = pageSize(laid.section)
  element.className = 'sheet'
  // Not a landmark: ninety pages would drown the few that lead through the window.
  element.role = 'group'
  element.style.setProperty('--page-width', `${size.width}px`)
  element.style.setProperty('--page-height', `${size.height}px`)
  element.append(page)
  return element
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: 200 })
  })
}
