import { useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import type { Composition } from '#shared/documents/block.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { pageSize } from './layout.ts'
import { PreviewBar } from './preview-bar.tsx'
import styles from './page-preview.module.css'
import { createPaperView, type PaperView } from './paper-view.ts'
import { pageInView, scrollToSource } from './scroll.ts'
import { useFittingZoom, type Zoom } from './use-fitting-zoom.ts'

export type PagePreviewProps = {
  composition: Composition
  /** Records whose text is marked; the first is brought into view when it changes. */
  marked: readonly string[]
  /** A paragraph was clicked; gives the record it prints. */
  onPick: (source: string) => void
  /** Shown beside the page number, such as the name of the layout. */
  note: string
  zoom: Zoom
  onZoom: (zoom: Zoom) => void
}

/** The pages of a document as they will be printed, with the text of the chosen record marked. */
export function PagePreview({ composition, marked, onPick, note, zoom, onZoom }: PagePreviewProps) {
  const t = useT()
  const scroller = useRef<HTMLDivElement>(null)
  const host = useRef<HTMLDivElement>(null)
  const view = useRef<PaperView | null>(null)
  const [pages, setPages] = useState({ count: 0, done: false })
  const [current, setCurrent] = useState(1)
  const widest = useMemo(
    () => Math.max(0, ...composition.sections.map((section) => pageSize(section).width)),
    [composition],
  )
  const scale = useFittingZoom(scroller, zoom, widest)

  useEffect(() => {
    if (!host.current) return undefined
    const made = createPaperView(host.current, {
      headingOffset: 1,
      label: (page, all) => t('plan-editor.preview.page', { page, pages: all }),
      onPages: (count, done) => setPages({ count, done }),
    })
    view.current = made
    return () => made.dispose()
  }, [t])

  useEffect(() => {
    void view.current?.show(composition)
  }, [composition, t])

  const first = marked[0]
  useEffect(() => {
    view.current?.mark(new Set(marked))
  }, [marked])
  useEffect(() => {
    if (first !== undefined && scroller.current) scrollToSource(scroller.current, first)
  }, [first, pages.done])

  usePicking(host, onPick)

  return (
    <div className={styles.preview}>
      <div
        ref={scroller}
        className={styles.scroller}
        role="region"
        aria-label={t('plan-editor.preview.title', { title: composition.title })}
        tabIndex={0}
        onScroll={() => scroller.current && host.current && setCurrent(pageInView(scroller.current, host.current))}
      >
        <div
          ref={host}
          role="document"
          className={styles.pages}
          lang={composition.language}
          style={{ '--zoom': scale } as object}
        />
      </div>
      <PreviewBar
        page={Math.min(current, Math.max(pages.count, 1))}
        pages={pages}
        note={note}
        zoom={zoom}
        scale={scale}
        onZoom={onZoom}
      />
    </div>
  )
}

// A click chooses the record; one that ends a selection of text is meant for the text.
function usePicking(host: RefObject<HTMLDivElement | null>, onPick: (source: string) => void) {
  const latest = useRef(onPick)
  latest.current = onPick
  useEffect(() => {
    const element = host.current
    function clicked(event: MouseEvent) {
      const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-source]') : null
      const source = target?.dataset['source']
      if (source && window.getSelection()?.isCollapsed !== false) latest.current(source)
    }
    element?.addEventListener('click', clicked)
    return () => element?.removeEventListener('click', clicked)
  }, [host])
}
