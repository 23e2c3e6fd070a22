import { Worker } from 'node:worker_threads'
import { Failed } from '#shared/failure.ts'
import type { Answers, Reply, Request, Task } from './work.ts'
import { workerScript } from '../worker-script.ts'

type Watch = {
  /** Told how much is done, from 0 to 1. */
  progress?: (share: number) => void
  /** Told that the office's file was copied; when it throws, the task fails with that. */
  copied?: () => void
}

export type BackupWorker = {
  run: <K extends Task['kind']>(task: Extract<Task, { kind: K }>, watch?: Watch) => Promise<Answers[K]>
  /** Ends every task under way with `cancelled`, at its next step. */
  cancel: () => void
  /** Resolves once nothing is under way any more. */
  close: () => Promise<void>
}

// Without limits the thread keeps hundreds of megabytes of what is used up before it looks after them. The titles of half
// a million records still fit into the larger number (megabytes).
const memory = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 4 }

type Waiting = {
  resolve: (value: never) => void
  reject: (cause: unknown) => void
  watch: Watch
  stop: SharedArrayBuffer
  /** Why the task is to fail although the thread goes on for a while. */
  spoilt: unknown
}

/** A thread for everything about backups that takes time. It starts with the first task; one is done after the other. */
export function startBackupWorker(
  script: URL = workerScript('backup-worker.js', new URL('worker.ts', import.meta.url)),
): BackupWorker {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let last = 0

  function begin(): Worker {
    const thread = new Worker(script, { resourceLimits: memory })
    thread.unref()
    thread.on('message', answer)
    thread.on('error', (cause) => lose(thread, new Failed('unexpected', {}, cause)))
    thread.on('exit', () => lose(thread, new Failed('unexpected')))
    return thread
  }

  function lose(thread: Worker, failed: Failed): void {
    if (worker !== thread) return
    worker = null
    for (const [id, { reject }] of waiting) {
      waiting.delete(id)
      reject(failed)
    }
  }

  function answer(reply: Reply): void {
    const task = waiting.get(reply.id)
    if (!task) return
    if ('share' in reply) return task.watch.progress?.(reply.share)
    if ('copied' in reply) return copied(task)
    waiting.delete(reply.id)
    if (task.spoilt !== null) return task.reject(task.spoilt)
    if ('failure' in reply) return task.reject(new Failed(reply.failure.code, reply.failure, reply.cause))
    task.resolve(reply.value as never)
  }

  function copied(task: Waiting): void {
    try {
      task.watch.copied?.()
    } catch (error) {
      task.spoilt = error
      halt(task)
    }
  }

  function cancel(): void {
    for (const task of waiting.values()) halt(task)
  }

  return {
    run(task, watch = {}) {
      const id = (last += 1)
      const stop = new SharedArrayBuffer(4)
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve: resolve as Waiting['resolve'], reject, watch, stop, spoilt: null })
        worker ??= begin()
        worker.postMessage({ id, task, stop } satisfies Request, [])
      })
    },
    cancel,
    async close() {
      cancel()
      const thread = worker
      if (thread === null) return
      const ended = new Promise<void>((resolve) => thread.once('exit', () => resolve()))
      thread.ref()
      thread.postMessage('close', [])
      await ended
    },
  }
}

function halt({ stop }: Waiting): void {
  Atomics.store(new Int32Array(stop), 0, 1)
}
