import { invoke } from '#renderer/api/client.ts'
import type { WhichDocument } from '#shared/contract/document-calls.ts'
import type { Composition } from '#shared/documents/block.ts'
import { composeDocument, languageOf } from '#shared/documents/compose.ts'

/** A document as blocks, composed here from the records as they are stored now. */
export async function composition({ planId, kind, language }: WhichDocument): Promise<Composition> {
  const dossier = await invoke('document.dossier', { planId })
  return composeDocument(kind, dossier, language ?? languageOf(dossier))
}
