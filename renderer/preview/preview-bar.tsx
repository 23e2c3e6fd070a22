import type { ReactNode } from 'react'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import styles from './page-preview.module.css'
import { zooms, type Zoom } from './use-fitting-zoom.ts'

export type PreviewBarProps = {
  page: number
  pages: { count: number; done: boolean }
  note: ReactNode
  zoom: Zoom
  scale: number
  onZoom: (zoom: Zoom) => void
}

/** Under the pages: where one is, how large they are shown, by which layout. */
export function PreviewBar({ page, pages, note, zoom, scale, onZoom }: PreviewBarProps) {
  const { t, number } = useFormatter()
  const percent = (share: number) => t('documents.preview.percent', { percent: number(Math.round(share * 100)) })
  const sizes = [
    { id: 'fit', label: t('documents.preview.fit'), isOn: zoom === 'fit', run: () => onZoom('fit') },
    ...zooms.map((size) => ({ id: String(size), label: percent(size), isOn: zoom === size, run: () => onZoom(size) })),
  ]
  return (
    <div className={styles.bar}>
      <span>
        {pages.done ? t('documents.preview.page', { page, pages: pages.count }) : t('documents.preview.laying-out')}
      </span>
      <Menu
        label={t('documents.preview.zoom')}
        commands={sizes.map(({ isOn, ...size }) => ({ ...size, ...(isOn ? { icon: 'check' as const } : {}) }))}
      >
        <Button kind="quiet" size="small" aria-label={t('documents.preview.zoom-is', { percent: percent(scale) })}>
          {percent(scale)}
        </Button>
      </Menu>
      <div className={styles.note}>{note}</div>
    </div>
  )
}
