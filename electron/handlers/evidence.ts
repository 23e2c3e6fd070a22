import { basename } from 'node:path'
import { addEvidence, type Added, type Target } from '#db/evidence/add-evidence.ts'
import { destroyEvidence } from '#db/evidence/destroy-evidence.ts'
import { evidenceOf, placesOf } from '#db/evidence/evidence-of.ts'
import { keepFile, type KeptFile } from '#db/evidence/keep-file.ts'
import { proveAll } from '#db/evidence/prove-all.ts'
import type { OpenOffice } from '#db/open.ts'
import { getRow } from '#db/records.ts'
import { write } from '#db/write.ts'
import type { AddedEvidence } from '#shared/contract/evidence-calls.ts'
import { isShown, largestEvidence, mostFilesAtOnce } from '#shared/evidence/limits.ts'
import { Failed, tooLarge } from '#shared/failure.ts'
import { cleanLine } from '#shared/text.ts'
import { actorOf, type Context } from '../context.ts'
import type { Handlers } from '../dispatch.ts'
import { copyOut, copyToLookAt, safeName } from '../evidence/copy-out.ts'
import { pathOfDropped } from '../evidence/dropped-files.ts'

/** Files of evidence: kept beside the database, opened as copies only. */
export const evidenceHandlers = {
  'evidence.of': (context, target) => evidenceOf(context.offices.current(), target),
  'evidence.places': (context, { id }) => placesOf(context.offices.current(), id),
  'evidence.add': async (context, { to, dropped }) => {
    const office = context.offices.current()
    const paths = await pathsFor(context, dropped)
    return addFiles(office, context, paths, to)
  },
  'evidence.open': async (context, { id }) => {
    const { offices, platform } = context
    const office = offices.current()
    const row = getRow(office, 'evidence', id)
    if (!isShown(row.fileName)) throw new Failed('not-shown', { detail: { file: row.fileName } })
    await platform.openFile(await copyToLookAt(platform.dataFolder, office, row))
    return {}
  },
  'evidence.save': async (context, { id }) => {
    const { offices, platform } = context
    const office = offices.current()
    const row = getRow(office, 'evidence', id)
    const path = await platform.chooseCopyPath(safeName(row.fileName))
    if (path === null) throw new Failed('cancelled')
    await copyOut(office, row, path)
    return {}
  },
  'evidence.check': (context) => proveAll(context.offices.current()),
  'evidence.destroy': (context, row) =>
    destroyEvidence(context.offices.current(), actorOf(context), { ...row, today: context.platform.today() }),
} satisfies Partial<Handlers<Context>>

async function pathsFor({ platform }: Context, dropped: string[] | undefined): Promise<string[]> {
  const paths = dropped ? dropped.flatMap((handle) => pathOfDropped(handle) ?? []) : await platform.chooseFiles()
  if (paths.length === 0) throw new Failed('cancelled')
  if (paths.length > mostFilesAtOnce) throw tooLarge(mostFilesAtOnce, 'items')
  return paths
}

type Kept = { path: string; kept: KeptFile }
type Refused = AddedEvidence['refused'][number]

// The bytes come first and take their time; what names them is one transaction at the end.
async function addFiles(
  office: OpenOffice,
  context: Context,
  paths: string[],
  to: Target | null,
): Promise<AddedEvidence> {
  const files: Kept[] = []
  const refused: Refused[] = []
  for (const path of paths) {
    try {
      files.push({ path, kept: await keepFile(office.folder, path, largestEvidence) })
    } catch (error) {
      if (!(error instanceof Failed)) throw error
      const { code, detail } = error.failure
      refused.push({ fileName: basename(path), failure: { code, ...(detail && { detail }) } })
    }
  }
  const added = files.length === 0 ? [] : store(office, context, files, to)
  return {
    added: added.map(({ evidence: { id, title }, isKnown }) => ({ id, title, isKnown })),
    refused,
  }
}

function store(office: OpenOffice, context: Context, files: Kept[], to: Target | null): Added[] {
  return write(office, actorOf(context), (tx) =>
    files.map(({ path, kept }) => addEvidence(tx, kept, cleanLine(basename(path)) || '_', to)),
  )
}
