import { loadMessages } from '#messages'
import { invoke } from '#renderer/api/client.ts'
import type { WhichDocument } from '#shared/contract/document-calls.ts'
import type { Composition } from '#shared/documents/block.ts'
import { composeDocument, languageOf } from '#shared/documents/compose.ts'

/** A document as blocks, composed here from the records as they are stored now. */
export async function composition({ subject, id, kind, language }: WhichDocument): Promise<Composition> {
  const dossier = await invoke('document.dossier', { subject, id })
  const own = languageOf(dossier)
  const wanted = language ?? own
  // The fixed words of a document are those of its own language, whatever the window speaks.
  await Promise.all([loadMessages(wanted), loadMessages(own)])
  return composeDocument(kind, dossier, wanted)
}
