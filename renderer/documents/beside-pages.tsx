import type { ReactNode } from 'react'
import { RecordDocumentPages } from './record-document-pages.tsx'
import styles from './record-documents.module.css'
import type { RecordDocuments } from './use-record-documents.ts'

/** What is typed of a record and, once they are called, the pages of its documents beside it. For a page of full width. */
export function BesidePages({ documents, children }: { documents: RecordDocuments | null; children: ReactNode }) {
  const hasPages = documents?.hasPreview ?? false
  return (
    <div className={styles.split} data-pages={hasPages ? '' : undefined}>
      <div className={styles.fields}>{children}</div>
      {documents && hasPages && <RecordDocumentPages documents={documents} />}
    </div>
  )
}
