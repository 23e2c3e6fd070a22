import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { loadDossier } from '#db/dossier.ts'
import type { OpenOffice } from '#db/open.ts'
import type { WhichDocument } from '#shared/contract/document-calls.ts'
import type { Composition } from '#shared/documents/block.ts'
import { composeDocument } from '#shared/documents/compose.ts'
import { fileNameOf } from '#shared/documents/file-name.ts'
import type { RuleReport } from '#shared/documents/report.ts'
import { saveAtomically } from './documents/save.ts'
import { startDocumentWorker } from './documents/worker-client.ts'
import type { Platform } from './platform.ts'

export type Format = 'docx' | 'pdf'

export type Saved = { fileName: string; handle: string; report: RuleReport | null }

/** Makes documents of the open office; Word files and rule checks are worked out off the main thread. */
export type DocumentWork = {
  compose: (office: OpenOffice, which: WhichDocument) => Composition
  fileName: (composition: Composition, format: Format) => string
  /** Writes one document to a path; the Word file is checked against its profile on the way. */
  save: (office: OpenOffice, which: WhichDocument, format: Format, path: string) => Promise<Saved>
  /** The rule check of a document as it would be written now. */
  check: (office: OpenOffice, which: WhichDocument) => Promise<RuleReport>
  checkBytes: (bytes: Uint8Array, profile: string, fileName: string) => Promise<RuleReport>
  /** The path behind a handle that `save` gave, or null. */
  pathOf: (handle: string) => string | null
  close: () => Promise<void>
}

export function createDocumentWork(platform: Platform): DocumentWork {
  const worker = startDocumentWorker()
  const saved = new Map<string, string>()

  function compose(office: OpenOffice, { planId, kind, language }: WhichDocument): Composition {
    const dossier = loadDossier(office, planId, platform.today())
    return composeDocument(kind, dossier, language ?? dossier.plan.language ?? dossier.office.documentLanguage)
  }

  async function save(office: OpenOffice, which: WhichDocument, format: Format, path: string): Promise<Saved> {
    const composition = compose(office, which)
    const bytes = format === 'docx' ? await worker.docx(composition) : await platform.printPdf(which)
    mkdirSync(dirname(path), { recursive: true })
    await saveAtomically(path, bytes)
    const handle = randomUUID()
    saved.set(handle, path)
    const fileName = basename(path)
    const report = format === 'docx' ? await worker.check(bytes, composition.profile, fileName) : null
    return { fileName, handle, report }
  }

  async function check(office: OpenOffice, which: WhichDocument): Promise<RuleReport> {
    const composition = compose(office, which)
    const bytes = await worker.docx(composition)
    return worker.check(bytes, composition.profile, fileNameOf(composition.title, 'docx'))
  }

  return {
    compose,
    save,
    check,
    fileName: (composition, format) => fileNameOf(composition.title, format),
    checkBytes: worker.check,
    pathOf: (handle) => saved.get(handle) ?? null,
    close: worker.close,
  }
}
