import { useState } from 'react'
import type { WhichDocument } from '#shared/contract/document-calls.ts'
import { documentsOf } from '#shared/documents/kinds/all.ts'
import type { DocumentKind } from '#shared/documents/kinds/names.ts'
import type { ProfileId } from '#shared/documents/profiles/rule.ts'
import { subjects } from '#shared/documents/subjects/all.ts'
import type { Middles } from '#shared/documents/subjects/middle.ts'
import type { RecordSubject } from '#shared/documents/subjects/names.ts'
import type { Office } from '#shared/entities/office.ts'
import type { Language } from '#shared/i18n/languages.ts'

/** The documents of an open record, and which of them is looked at in which language. */
export type RecordDocuments = {
  which: WhichDocument
  profile: ProfileId
  kinds: readonly DocumentKind[]
  kind: DocumentKind
  onKind: (kind: DocumentKind) => void
  language: Language
  onLanguage: (language: Language) => void
  hasPreview: boolean
  onPreview: () => void
}

/** Every document that is registered for a record; null where there is none. */
export function useRecordDocuments<S extends RecordSubject>(
  subject: S,
  record: Middles[S] & { id: string },
  office: Office | undefined,
): RecordDocuments | null {
  const [chosen, onKind] = useState<DocumentKind | null>(null)
  const [other, onLanguage] = useState<Language | null>(null)
  const [hasPreview, setPreview] = useState(false)
  const kinds = office ? documentsOf(subject, record, office) : []
  const kind = kinds.find((one) => one === chosen) ?? kinds[0]
  if (!office || kind === undefined) return null
  const own = subjects[subject].languageOf(record, office)
  const language = other ?? own
  return {
    which: { subject, id: record.id, kind, ...(language !== own && { language }) },
    profile: subjects[subject].profileOf(record, office),
    kinds,
    kind,
    onKind,
    language,
    onLanguage,
    hasPreview,
    onPreview: () => setPreview(!hasPreview),
  }
}
