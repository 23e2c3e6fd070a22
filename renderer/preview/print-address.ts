import { documentKinds } from '#shared/documents/block.ts'
import type { WhichDocument } from '#shared/contract/document-calls.ts'
import { languages } from '#shared/i18n/languages.ts'

/** Which document the address of the print page names (`#planId=…&kind=…&language=…`), or null. */
export function documentInAddress(hash: string): WhichDocument | null {
  const named = new URLSearchParams(hash.replace(/^#/, ''))
  const planId = named.get('planId')
  const kind = documentKinds.find((one) => one === named.get('kind'))
  const language = languages.find((one) => one === named.get('language'))
  if (!planId || !kind) return null
  return language ? { planId, kind, language } : { planId, kind }
}
