import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Event } from '#db/audit/events.ts'
import type { WhichDocument } from '#shared/contract/document-calls.ts'
import { Failed, tooLarge } from '#shared/failure.ts'
import type { Handlers } from '../dispatch.ts'
import type { Context } from '../context.ts'

/** Largest Word file that is read for a rule check, bytes. */
const largestWordFile = 50_000_000

/** Composing, exporting and checking documents. Where a file goes is asked in the main process. */
export const documentHandlers = {
  'document.dossier': (context, about) => context.documents.dossier(context.offices.current(), about),
  'document.export': async (context, { format, ...which }) => {
    const { audit, documents, offices, platform } = context
    const office = offices.current()
    const made = await documents.make(office, which, format)
    const path = await platform.chooseSavePath(made.fileName, format)
    if (path === null) throw new Failed('cancelled')
    const saved = await documents.save(made, path)
    audit.note(office, exportedDocument(which, format))
    return saved
  },
  'document.cancel': (context) => {
    context.documents.cancel()
    return {}
  },
  'document.reveal': (context, { handle }) => {
    const path = context.documents.pathOf(handle)
    if (path === null) throw new Failed('not-found')
    context.platform.reveal(path)
    return {}
  },
  'document.check': (context, which) => context.documents.check(context.offices.current(), which),
  'document.checkFile': async (context, { profile }) => {
    const path = await context.platform.chooseWordFile()
    if (path === null) throw new Failed('cancelled')
    return checkFile(context, path, profile)
  },
} satisfies Partial<Handlers<Context>>

/** What the audit is told of a document that was saved. */
export function exportedDocument({ subject, id, kind }: WhichDocument, format: string): Event {
  return { kind: 'document-exported', entity: subject, id, detail: { document: kind, format } }
}

/** Reads a Word file of the disk against a profile. Fails with too-large, no-such-file, no-access or not-a-word-file. */
export async function checkFile(context: Pick<Context, 'documents'>, path: string, profile: string) {
  return context.documents.checkBytes(await readWordFile(path), profile, basename(path))
}

async function readWordFile(path: string): Promise<Uint8Array> {
  const file = basename(path)
  try {
    const { size } = await stat(path)
    if (size > largestWordFile) throw tooLarge(largestWordFile, 'bytes', { file })
    return await readFile(path)
  } catch (error) {
    if (error instanceof Failed) throw error
    throw new Failed(isMissing(error) ? 'no-such-file' : 'no-access', { detail: { file } }, error)
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
