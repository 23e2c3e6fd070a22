import type { WhichDocument } from '#shared/contract/document-calls.ts'
import { documentKinds } from '#shared/documents/kinds/names.ts'
import { documentSubjects } from '#shared/documents/subjects/names.ts'
import { isSubjectId } from '#shared/documents/subjects/subject-id.ts'
import { languages } from '#shared/i18n/languages.ts'

/** Which document the address of the print page names (`#subject=…&id=…&kind=…&language=…`), or null. */
export function documentInAddress(hash: string): WhichDocument | null {
  const named = new URLSearchParams(hash.replace(/^#/, ''))
  const subject = documentSubjects.find((one) => one === named.get('subject'))
  const id = named.get('id')
  const kind = documentKinds.find((one) => one === named.get('kind'))
  const language = languages.find((one) => one === named.get('language'))
  if (!subject || !id || !kind || !isSubjectId(subject, id)) return null
  return { subject, id, kind, ...(language && { language }) }
}
