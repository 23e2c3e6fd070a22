import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import type { Composition } from '#shared/documents/block.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'
import { pageSize } from './layout.ts'
import { PreviewBar } from './preview-bar.tsx'
import styles from './page-preview.module.css'
import { createPaperView, type PaperView } from './paper-view.ts'
import { followPicks } from './pick.ts'
import { pageInView, scrollToSource } from './scroll.ts'
import { useFittingZoom, type Zoom } from './use-fitting-zoom.ts'

export type PagePreviewProps = {
  composition: Composition
  /** Records whose text is marked. */
  marked: readonly string[]
  /** The record whose text is brought into view when it changes. */
  target: string | undefined
  /** A paragraph was clicked; gives the record it prints. */
  onPick: (source: string) => void
  /** Shown behind the page number, such as the name of the layout. */
  note: ReactNode
  zoom: Zoom
  onZoom: (zoom: Zoom) => void
}

/** The pages of a document as they will be printed, with the text of the chosen record marked. */
export function PagePreview({ composition, marked, target, onPick, note, zoom, onZoom }: PagePreviewProps) {
  const t = useT()
  const scroller = useRef<HTMLElement>(null)
  const [view, setView] = useState<PaperView | null>(null)
  const [pages, setPages] = useState({ count: 0, done: false })
  const [hasFailed, setFailed] = useState(false)
  const [current, setCurrent] = useState(1)
  const scaleOf = useFittingZoom(scroller, zoom)
  const firstPage = composition.sections[0]
  const scale = scaleOf(firstPage ? pageSize(firstPage).width : 0)

  const latestPick = useRef(onPick)
  useEffect(() => {
    latestPick.current = onPick
  })

  const host = useCallback(
    (element: HTMLDivElement) => {
      const made = createPaperView(element, {
        headingOffset: 1,
        label: (page, all) => t('documents.preview.page', { page, pages: all }),
        onPages: (count, done) => setPages({ count, done }),
      })
      const stop = followPicks(element, (source) => latestPick.current(source))
      setView(made)
      return () => {
        stop()
        made.dispose()
      }
    },
    [t],
  )

  const shownTarget = useRef<string>(undefined)
  useEffect(() => view?.scale(scaleOf), [view, scaleOf])
  useEffect(() => view?.mark(new Set(marked)), [view, marked])
  useEffect(() => {
    view?.show(composition).then(
      () => setFailed(false),
      () => setFailed(true),
    )
  }, [view, composition])

  useEffect(() => {
    if (target === undefined || !pages.done || shownTarget.current === target || !scroller.current) return
    // A record that was just made has no text yet; it is looked for again when the pages with it stand.
    if (scrollToSource(scroller.current, target)) shownTarget.current = target
  }, [target, pages])

  // Whatever scrolls must be reachable by keyboard (WCAG 2.1.1), so the region takes the focus.
  // oxlint-disable jsx-a11y/no-noninteractive-tabindex
  return (
    <div className={styles.preview}>
      {hasFailed && <FailureNotice failure={{ code: 'unexpected' }} />}
      <section
        ref={scroller}
        className={styles.scroller}
        aria-label={t('documents.preview.title', { title: composition.title })}
        tabIndex={0}
        aria-busy={!pages.done && !hasFailed}
        data-area
        onScroll={({ currentTarget }) => setCurrent(pageInView(currentTarget))}
      >
        <div ref={host} role="document" className={styles.pages} lang={composition.language} />
      </section>
      <PreviewBar page={Math.min(current, Math.max(pages.count, 1))} {...{ pages, note, zoom, scale, onZoom }} />
    </div>
  )
}
