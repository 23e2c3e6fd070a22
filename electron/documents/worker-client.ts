import { Worker } from 'node:worker_threads'
import type { Composition } from '#shared/documents/block.ts'
import type { Dossier } from '#shared/documents/dossier.ts'
import type { DocumentKind } from '#shared/documents/kinds/names.ts'
import type { RuleReport } from '#shared/documents/report.ts'
import { Failed } from '#shared/failure.ts'
import type { Language } from '#shared/i18n/languages.ts'
import type { Answers, MadeDocument, Reply, Request, Task } from './work.ts'
import { workerScript } from '../worker-script.ts'

type Watch = {
  /** Ends the task with `cancelled`; the file is not made. */
  signal?: AbortSignal
  /** Told how much is done, from 0 to 1. */
  progress?: (share: number) => void
}

/** `at` is the time the file carries, an instant with Z. */
type Timed = Watch & { at?: string }

export type DocumentWorker = {
  /**
   * Composes, writes and checks one document; only the dossier crosses to the thread, which is quick to copy. Without a
   * language it is in its own.
   */
  document: (kind: DocumentKind, dossier: Dossier, language: Language | null, watch?: Timed) => Promise<MadeDocument>
  docx: (composition: Composition, watch?: Timed) => Promise<Uint8Array>
  check: (bytes: Uint8Array, profile: string, fileName: string, watch?: Watch) => Promise<RuleReport>
  close: () => Promise<void>
}

type Waiting = {
  resolve: (value: never) => void
  reject: (cause: Failed) => void
  /** Lets go of the signal. */
  release: () => void
  watch: Watch
  task: Task
}

/**
 * A worker thread that makes and checks Word files. It starts with the first task; a cancelled task ends the thread,
 * and what else was waiting begins again in a new one. Failures are those of `docxOf` and `checkDocx`.
 */
export function startDocumentWorker(
  script: URL = workerScript('documents-worker.js', new URL('worker.ts', import.meta.url)),
): DocumentWorker {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let last = 0

  function run<K extends Task['kind']>(task: Extract<Task, { kind: K }>, watch: Watch): Promise<Answers[K]> {
    if (watch.signal?.aborted) return Promise.reject(new Failed('cancelled'))
    const id = (last += 1)
    return new Promise<Answers[K]>((resolve, reject) => {
      const abort = () => void cancel(id)
      watch.signal?.addEventListener('abort', abort, { once: true })
      const release = () => watch.signal?.removeEventListener('abort', abort)
      waiting.set(id, { resolve: resolve as Waiting['resolve'], reject, release, watch, task })
      send(id, task)
    })
  }

  function send(id: number, task: Task): void {
    worker ??= begin()
    worker.postMessage({ id, task } satisfies Request, [])
  }

  function begin(): Worker {
    const thread = new Worker(script)
    thread.unref()
    thread.on('message', answer)
    thread.on('error', (cause) => lose(thread, new Failed('unexpected', {}, cause)))
    // A thread that ends without a word, as when memory runs out, must not leave anybody waiting.
    thread.on('exit', () => lose(thread, new Failed('unexpected')))
    return thread
  }

  function lose(thread: Worker, failed: Failed): void {
    if (worker !== thread) return
    worker = null
    giveUp(failed)
  }

  function giveUp(failed: Failed): void {
    for (const id of waiting.keys()) finish(id)?.reject(failed)
  }

  function answer(reply: Reply): void {
    if ('share' in reply) return waiting.get(reply.id)?.watch.progress?.(reply.share)
    const task = finish(reply.id)
    if ('failure' in reply) return task?.reject(new Failed(reply.failure.code, reply.failure, reply.cause))
    task?.watch.progress?.(1)
    task?.resolve(reply.value as never)
  }

  function finish(id: number): Waiting | undefined {
    const task = waiting.get(id)
    waiting.delete(id)
    task?.release()
    return task
  }

  // Packing cannot be interrupted from within, so the thread goes and the others' tasks move to a new one.
  async function cancel(id: number): Promise<void> {
    const task = finish(id)
    if (!task) return
    task.reject(new Failed('cancelled'))
    const stopped = worker
    worker = null
    for (const [other, { task: again }] of waiting) send(other, again)
    await stopped?.terminate()
  }

  return {
    document: (document, dossier, language, { at = now(), ...watch } = {}) =>
      run({ kind: 'document', document, dossier, language, at }, watch),
    docx: (composition, { at = now(), ...watch } = {}) => run({ kind: 'docx', composition, at }, watch),
    check: (bytes, profile, fileName, watch = {}) => run({ kind: 'check', bytes, profile, fileName }, watch),
    close: async () => {
      const stopped = worker
      worker = null
      giveUp(new Failed('cancelled'))
      await stopped?.terminate()
    },
  }
}

function now(): string {
  return new Date().toISOString()
}
