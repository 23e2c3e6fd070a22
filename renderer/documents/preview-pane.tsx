import { useState, type ReactNode } from 'react'
import { failureOf } from '#renderer/api/api-failure.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { PagePreview } from '#renderer/preview/page-preview.tsx'
import type { Zoom } from '#renderer/preview/use-fitting-zoom.ts'
import { FailureNotice } from '#renderer/ui/failure-notice.tsx'
import { RadioBar } from './radio-bar.tsx'
import type { Composition } from '#shared/documents/block.ts'
import type { DocumentKind } from '#shared/documents/kinds/names.ts'
import styles from './preview-pane.module.css'

export type PreviewPaneProps = {
  composition: Composition | undefined
  error: unknown
  kinds: readonly DocumentKind[]
  kind: DocumentKind
  onKind: (kind: DocumentKind) => void
  marked: readonly string[]
  target: string | undefined
  onPick: (source: string) => void
  note: ReactNode
}

/** The pages of a record's document, and which of its documents they show. */
export function PreviewPane({ composition, error, kinds, kind, onKind, ...props }: PreviewPaneProps) {
  const { t } = useFormatter()
  const [zoom, setZoom] = useState<Zoom>('fit')
  const failure = error ? failureOf(error) : null
  return (
    <>
      {kinds.length > 1 && (
        <RadioBar
          label={t('documents.shown')}
          options={kinds.map((one) => ({ id: one, label: t(`document.kind.${one}`) }))}
          value={kind}
          onChange={onKind}
        />
      )}
      {failure && (
        <div className={styles.notice}>
          <FailureNotice failure={failure} />
        </div>
      )}
      {composition ? (
        <PagePreview composition={composition} zoom={zoom} onZoom={setZoom} {...props} />
      ) : (
        <p className={styles.waiting}>{failure ? '' : t('documents.preview.laying-out')}</p>
      )}
    </>
  )
}
