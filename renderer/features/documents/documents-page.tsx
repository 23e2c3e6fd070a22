import { useState } from 'react'
import { useOffice } from '#renderer/api/use-office.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { Page } from '#renderer/ui/page.tsx'
import type { WhichDocument } from '#shared/contract/document-calls.ts'
import { documentsOfOffice, kinds } from '#shared/documents/kinds/all.ts'
import { isSubjectId } from '#shared/documents/subjects/subject-id.ts'
import type { Language } from '#shared/i18n/languages.ts'
import { DocumentChoice } from './document-choice.tsx'
import { DocumentCommands } from './document-commands.tsx'
import { DocumentPages } from './document-pages.tsx'
import styles from './documents.module.css'

export type DocumentsPageProps = {
  /** The kind and what it is made of, as the address names them. */
  kind: string | null
  id: string | null
  onChoose: (kind: string, id: string | undefined) => void
  /** Leads to the setting of a layout rule. */
  onSetting: (profile: string, rule: string) => void
}

/** Every kind of document the office has: what it is made of, its pages, the check and the file. */
export function DocumentsPage({ kind: asked, id, onChoose, onSetting }: DocumentsPageProps) {
  const t = useT()
  const office = useOffice()
  const [language, setLanguage] = useState<Language | null>(null)
  if (!office) return null
  const offered = documentsOfOffice(office)
  const kind = offered.find((one) => one === asked) ?? null
  const subject = kind === null ? null : kinds[kind].subject
  const named = subject !== null && id !== null && isSubjectId(subject, id) ? id : null
  const which: WhichDocument | null =
    kind !== null && subject !== null && named !== null
      ? { subject, id: named, kind, ...(language && { language }) }
      : null
  return (
    <Page
      title={t('documents.room')}
      width="full"
      actions={which && <DocumentCommands which={which} onSetting={onSetting} />}
    >
      <div className={styles.room}>
        <DocumentChoice office={office} offered={offered} kind={kind} id={named} onChoose={onChoose} />
        {which ? (
          <DocumentPages which={which} own={office.documentLanguage} onLanguage={setLanguage} />
        ) : (
          <div className={styles.none}>
            <EmptyState icon="preview" title={t(kind === null ? 'documents.choose-kind' : 'documents.choose-what')}>
              {t('documents.choose.why')}
            </EmptyState>
          </div>
        )}
      </div>
    </Page>
  )
}
