import { useState, type CSSProperties, type ReactNode } from 'react'
import { useT } from '#renderer/i18n/use-t.ts'
import { cx } from '#renderer/ui/cx.ts'
import styles from './panes.module.css'
import { Divider } from './divider.tsx'
import { readWidths, writeWidths, type PaneWidths } from './pane-widths.ts'

export type PanesProps = {
  tree: ReactNode
  fields: ReactNode
  /** Null while the person has put the preview away. */
  preview: ReactNode | null
  /** No room for three: the preview takes the place of the fields. */
  isNarrow: boolean
}

const limits = { tree: { least: 200, most: 520 }, preview: { least: 320, most: 1100 } }

/** Three panes side by side; their widths are set by mouse or arrow keys and remembered. */
export function Panes({ tree, fields, preview, isNarrow }: PanesProps) {
  const t = useT()
  const [widths, setWidths] = useState<PaneWidths>(readWidths)

  function set(pane: keyof PaneWidths, width: number) {
    const { least, most } = limits[pane]
    const next = { ...widths, [pane]: Math.round(Math.min(most, Math.max(least, width))) }
    setWidths(next)
    writeWidths(next)
  }

  return (
    <div
      className={cx(styles.panes, (preview === null || isNarrow) && styles.two)}
      style={{ '--tree': `${widths.tree}px`, '--preview': `${widths.preview}px` } as CSSProperties}
    >
      <section className={styles.pane} aria-label={t('plan-editor.pane.tree')} data-pane="tree">
        {tree}
      </section>
      <Divider
        label={t('plan-editor.pane.tree-width')}
        value={widths.tree}
        limits={limits.tree}
        onChange={(width) => set('tree', width)}
      />
      <section
        hidden={isNarrow && preview !== null}
        className={cx(styles.pane, styles.fields)}
        aria-label={t('plan-editor.pane.fields')}
        data-pane="fields"
      >
        {fields}
      </section>
      {preview !== null && (
        <>
          {!isNarrow && (
            <Divider
              label={t('plan-editor.pane.preview-width')}
              value={widths.preview}
              limits={limits.preview}
              isReversed
              onChange={(width) => set('preview', width)}
            />
          )}
          <section className={cx(styles.pane, styles.preview)} aria-label={t('documents.preview')} data-pane="preview">
            {preview}
          </section>
        </>
      )}
    </div>
  )
}
