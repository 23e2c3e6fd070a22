import { parentPort } from 'node:worker_threads'
import { loadMessages } from '#messages'
import { composeDocument, languageOf } from '#shared/documents/compose.ts'
import { dossierFindings } from '#shared/documents/dossier-findings.ts'
import { fileNameOf } from '#shared/documents/file-name.ts'
import { reportOf } from '#shared/documents/report.ts'
import { Failed } from '#shared/failure.ts'
import { languages } from '#shared/i18n/languages.ts'
import { errorFacts } from '../error-facts.ts'
import { checkDocx } from './check.ts'
import { docxOf } from './docx.ts'
import type { Answers, MadeDocument, Reply, Request, Task } from './work.ts'

// A document may be of any language.
const everyMessage = Promise.all(languages.map(loadMessages))

type Share = (share: number) => void

// Entry of the worker thread: makes and checks Word files away from the thread that answers the window.
parentPort?.on('message', async ({ id, task }: Request) => {
  const share: Share = (done) => send({ id, share: done })
  share(0)
  try {
    await everyMessage
    const value = await perform(task, share)
    send({ id, value }, bytesOf(value))
  } catch (cause) {
    send(
      cause instanceof Failed
        ? { id, failure: cause.failure }
        : { id, failure: { code: 'unexpected' }, cause: errorFacts(cause) },
    )
  }
})

function perform(task: Task, share: Share): Answers[Task['kind']] | Promise<Answers[Task['kind']]> {
  if (task.kind === 'document') return makeDocument(task, share)
  if (task.kind === 'docx') return docxOf(task.composition, task.at)
  return checkDocx(task.bytes, task.profile, task.fileName)
}

async function makeDocument(task: Extract<Task, { kind: 'document' }>, share: Share): Promise<MadeDocument> {
  const language = task.language ?? languageOf(task.dossier)
  const composition = composeDocument(task.document, task.dossier, language)
  share(0.1)
  const bytes = await docxOf(composition, task.at)
  share(0.6)
  const { title, profile } = composition
  const { fileName, findings } = checkDocx(bytes, profile, fileNameOf(title, 'docx'), task.document)
  const report = reportOf(profile, fileName, [...findings, ...dossierFindings(task.dossier)])
  return { bytes, title, profile, report }
}

// Bytes move to the other thread instead of being copied.
function bytesOf(value: Answers[Task['kind']]): ArrayBuffer[] {
  const bytes = value instanceof Uint8Array ? value : 'bytes' in value ? value.bytes : null
  return bytes === null ? [] : [bytes.buffer as ArrayBuffer]
}

function send(reply: Reply, transfer: ArrayBuffer[] = []): void {
  parentPort?.postMessage(reply, transfer)
}
