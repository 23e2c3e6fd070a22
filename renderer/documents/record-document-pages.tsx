import { useT } from '#renderer/i18n/use-t.ts'
import { LanguageMenu } from './language-menu.tsx'
import { PreviewPane } from './preview-pane.tsx'
import styles from './record-documents.module.css'
import { useComposition } from './use-composition.ts'
import type { RecordDocuments } from './use-record-documents.ts'

const nothing: readonly string[] = []
const stay = () => undefined

/** The pages of an open record's documents, beside what is typed. */
export function RecordDocumentPages({ documents }: { documents: RecordDocuments }) {
  const t = useT()
  const { which, kinds, kind, onKind, language, onLanguage } = documents
  const composed = useComposition(which)
  return (
    <section className={styles.pages} aria-label={t('documents.preview')}>
      <PreviewPane
        composition={composed.data}
        error={composed.error}
        {...{ kinds, kind, onKind }}
        marked={nothing}
        target={undefined}
        onPick={stay}
        note={<LanguageMenu language={language} onLanguage={onLanguage} />}
      />
    </section>
  )
}
