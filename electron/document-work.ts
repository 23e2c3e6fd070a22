import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { documentProfile } from '#db/document-subjects.ts'
import { loadDossier } from '#db/dossier.ts'
import type { OpenOffice } from '#db/open.ts'
import type { DocumentAbout, WhichDocument } from '#shared/contract/document-calls.ts'
import type { Dossier } from '#shared/documents/dossier.ts'
import { fileNameOf } from '#shared/documents/file-name.ts'
import type { RuleReport } from '#shared/documents/report.ts'
import { saveAtomically } from './documents/save.ts'
import { startDocumentWorker } from './documents/worker-client.ts'
import type { Platform } from './platform.ts'

export type Format = 'docx' | 'pdf'

/** A finished document in memory. Word files come with their rule check, PDF files without. */
export type Made = { bytes: Uint8Array; fileName: string; profile: string; report: RuleReport | null }

export type Saved = { fileName: string; handle: string; report: RuleReport | null }

/** Makes documents of the open office; nothing of it is worked out on the main thread but the reading of records. */
export type DocumentWork = {
  dossier: (office: OpenOffice, about: DocumentAbout) => Dossier
  /** Fails with `cancelled` when `cancel` is called meanwhile. */
  make: (office: OpenOffice, which: WhichDocument, format: Format) => Promise<Made>
  /** Writes a document to a path and remembers the path under a handle. */
  save: (made: Made, path: string) => Promise<Saved>
  /** The rule check of a document as it would be written now. */
  check: (office: OpenOffice, which: WhichDocument) => Promise<RuleReport>
  checkBytes: (bytes: Uint8Array, profile: string, fileName: string) => Promise<RuleReport>
  /** Ends what is being made. */
  cancel: () => void
  /** Resolves once no file is being written any more. */
  settled: () => Promise<unknown>
  /** The path behind a handle that `save` gave, or null. */
  pathOf: (handle: string) => string | null
  close: () => Promise<void>
}

export function createDocumentWork(platform: Platform): DocumentWork {
  const worker = startDocumentWorker()
  const saved = new Map<string, string>()
  const writing = new Set<Promise<void>>()
  let stop = new AbortController()

  function dossierOf(office: OpenOffice, { subject, id }: DocumentAbout): Dossier {
    return loadDossier(office, subject, id, platform.today())
  }

  function tracked(work: Promise<void>): Promise<void> {
    writing.add(work)
    return work.finally(() => writing.delete(work))
  }

  async function makeWord(
    office: OpenOffice,
    which: WhichDocument,
    signal?: AbortSignal,
  ): Promise<Made & { report: RuleReport }> {
    const watch = signal === undefined ? {} : { signal }
    const made = await worker.document(which.kind, dossierOf(office, which), which.language ?? null, watch)
    const fileName = fileNameOf(made.title, 'docx')
    return { ...made, fileName, report: { ...made.report, fileName } }
  }

  // The page that is printed asks for the records itself; reading them here, too, would hold up the window for nothing.
  async function makePdf(office: OpenOffice, which: WhichDocument, signal: AbortSignal): Promise<Made> {
    const profile = documentProfile(office, which)
    const { bytes, title } = await platform.printPdf(which, signal)
    return { bytes, fileName: fileNameOf(title, 'pdf'), profile, report: null }
  }

  return {
    dossier: dossierOf,
    make(office, which, format) {
      if (format === 'pdf') return makePdf(office, which, stop.signal)
      return makeWord(office, which, stop.signal)
    },
    async save({ bytes, report }, path) {
      mkdirSync(dirname(path), { recursive: true })
      await tracked(saveAtomically(path, bytes))
      const handle = randomUUID()
      saved.set(handle, path)
      const fileName = basename(path)
      return { fileName, handle, report: report && { ...report, fileName } }
    },
    check: async (office, which) => (await makeWord(office, which)).report,
    checkBytes: worker.check,
    cancel() {
      stop.abort()
      stop = new AbortController()
    },
    settled: () => Promise.allSettled(writing),
    pathOf: (handle) => saved.get(handle) ?? null,
    close: worker.close,
  }
}
