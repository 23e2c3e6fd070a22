import { Worker } from 'node:worker_threads'
import type { Failure } from '#shared/failure.ts'
import { workerScript } from '../worker-script.ts'

export type CheckTask = { held: { handle: number; size: number }; path: string }

/** What the thread tells: that the held file was copied, and then how the copy was found. */
export type Told = 'copied' | { failure: Failure | null }

/**
 * Checks a held file in a thread of its own; null when it is sound, else why it is not or could not be told. `onCopied`
 * is told once the file need not be held any more.
 */
export function runCheck(task: CheckTask, onCopied: () => void): Promise<Failure | null> {
  return new Promise((resolve) => {
    const worker = new Worker(workerScript('soundness-worker.js', new URL('worker.ts', import.meta.url)), {
      workerData: task,
    })
    worker.unref()
    worker.on('message', (told: Told) => (told === 'copied' ? onCopied() : resolve(told.failure)))
    worker.once('error', () => resolve({ code: 'unexpected' }))
    // A thread that ends without a word, as when memory runs out.
    worker.once('exit', () => resolve({ code: 'unexpected' }))
  })
}
