import { useState } from 'react'
import { HistoryPanel } from '#renderer/form/history-panel.tsx'
import { useT } from '#renderer/i18n/use-t.ts'
import { Button } from '#renderer/ui/button.tsx'
import styles from './fields.module.css'

type Props = {
  title: string
  level?: string
  marker?: string
  /** The record whose history can be called up. */
  record?: { entity: 'plan' | 'planNode'; id: string }
}

/** The heading of the fields, with the item's level in the plan and the mark it carries in the document. */
export function FieldsHead({ title, level = '', marker = '', record }: Props) {
  const t = useT()
  const [showsHistory, setHistory] = useState(false)
  return (
    <header className={styles.head}>
      {level !== '' && <p className={styles.level}>{level}</p>}
      {marker !== '' && (
        <span className={styles.marker} aria-hidden="true">
          {marker}
        </span>
      )}
      {/* F6 leads here from the other areas of the window. */}
      <h2 tabIndex={-1}>{title}</h2>
      {record && (
        <>
          <Button
            kind="quiet"
            size="small"
            icon="history"
            aria-label={t('app.history')}
            onPress={() => setHistory(true)}
          >
            <span className={styles.roomy}>{t('app.history')}</span>
          </Button>
          <HistoryPanel {...record} isOpen={showsHistory} onClose={() => setHistory(false)} />
        </>
      )}
    </header>
  )
}
