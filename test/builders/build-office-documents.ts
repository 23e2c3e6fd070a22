import { everyDocument } from '#db/document-subjects.ts'
import { loadDossier } from '#db/dossier.ts'
import type { OpenOffice } from '#db/open.ts'
import { composeDocument, languageOf } from '#shared/documents/compose.ts'
import type { Composition } from '#shared/documents/block.ts'
import type { Dossier } from '#shared/documents/dossier.ts'
import type { DocumentKind } from '#shared/documents/kinds/names.ts'
import type { Language } from '#shared/i18n/languages.ts'

export type OfficeDocument = { name: string; kind: DocumentKind; dossier: Dossier; composition: Composition }

/** Every document of an open office, in its own language or the one given. */
export function buildOfficeDocuments(office: OpenOffice, language?: Language): OfficeDocument[] {
  return everyDocument(office).map(({ subject, id, kind }) => {
    const dossier = loadDossier(office, subject, id, '2026-03-08')
    const composition = composeDocument(kind, dossier, language ?? languageOf(dossier))
    return { name: `${kind} ${composition.title}`, kind, dossier, composition }
  })
}
