import { join } from 'node:path'
import { everyDocument } from '#db/document-subjects.ts'
import type { DocumentKind } from '#shared/documents/kinds/names.ts'
import type { RuleReport } from '#shared/documents/report.ts'
import type { Language } from '#shared/i18n/languages.ts'
import type { App } from '../app.ts'
import { exportedDocument } from '../handlers/documents.ts'
import type { Format } from '../document-work.ts'

export type Exported = { file: string; kind: DocumentKind; profile: string; report: RuleReport | null }

type Wanted = { outFolder: string; kind: DocumentKind | null; language: Language | null; formats: Format[] }

/** Writes every document of the open office, or those of one kind, into a folder. Two of one name get a number. */
export async function exportDocuments(app: App, { outFolder, kind, language, formats }: Wanted): Promise<Exported[]> {
  const office = app.offices.current()
  const names = new Set<string>()
  const exported: Exported[] = []
  for (const which of everyDocument(office).filter((one) => kind === null || one.kind === kind)) {
    for (const format of formats) {
      const made = await app.documents.make(office, { ...which, ...(language !== null && { language }) }, format)
      const file = unusedName(names, made.fileName)
      const { report } = await app.documents.save(made, join(outFolder, file))
      app.audit.note(office, exportedDocument(which, format))
      exported.push({ file, kind: which.kind, profile: made.profile, report })
    }
  }
  return exported
}

function unusedName(names: Set<string>, name: string): string {
  const dot = name.lastIndexOf('.')
  let free = name
  for (let count = 2; names.has(free.toLowerCase()); count += 1)
    free = `${name.slice(0, dot)} (${count})${name.slice(dot)}`
  names.add(free.toLowerCase())
  return free
}
