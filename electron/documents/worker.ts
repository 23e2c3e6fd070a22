import { parentPort } from 'node:worker_threads'
import { Failed } from '#shared/failure.ts'
import { checkDocx } from './check.ts'
import { docxOf } from './docx.ts'
import type { Reply, Request, Task } from './work.ts'

// Entry of the worker thread: makes and checks Word files away from the thread that answers the window.
parentPort?.on('message', async ({ id, task }: Request) => {
  send({ id, share: 0 })
  try {
    const value = await perform(task)
    send({ id, value }, value instanceof Uint8Array ? [value.buffer] : [])
  } catch (cause) {
    send({ id, failure: cause instanceof Failed ? cause.failure : { code: 'unexpected' } })
  }
})

function perform(task: Task) {
  if (task.kind === 'docx') return docxOf(task.composition, task.at)
  return checkDocx(task.bytes, task.profile, task.fileName)
}

function send(reply: Reply, transfer: ArrayBufferLike[] = []): void {
  parentPort?.postMessage(reply, transfer as ArrayBuffer[])
}
