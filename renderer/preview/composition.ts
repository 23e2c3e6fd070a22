import { loadMessages } from '#messages'
import { invoke } from '#renderer/api/client.ts'
import type { WhichDocument } from '#shared/contract/document-calls.ts'
import type { Composition } from '#shared/documents/block.ts'
import { composeDocument, languageOf } from '#shared/documents/compose.ts'
import { languageOfDirective } from '#shared/rules/directive-language.ts'

/** A document as blocks, composed here from the records as they are stored now. */
export async function composition({ subject, id, kind, language }: WhichDocument): Promise<Composition> {
  const dossier = await invoke('document.dossier', { subject, id })
  const own = languageOf(dossier)
  const wanted = language ?? own
  // The fixed words of a document are those of its own language, those of a citation of the directive's.
  const cited = dossier.directives.flatMap((directive) => languageOfDirective(directive) ?? [])
  await Promise.all([wanted, own, ...cited].map(loadMessages))
  return composeDocument(kind, dossier, wanted)
}
