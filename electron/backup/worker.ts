import { mkdirSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'
import { failedOf } from '#db/failures.ts'
import type { Watch } from '#db/backup/watch.ts'
import { Failed } from '#shared/failure.ts'
import { errorFacts } from '../error-facts.ts'
import { fireDrill } from './fire-drill.ts'
import { salvageOffice } from '../salvage/salvage-office.ts'
import { deriveKeys } from './keys.ts'
import { makeBackup } from './make-backup.ts'
import { prepareRestore } from './prepare-restore.ts'
import { verifyBackup } from './verify-backup.ts'
import type { Answers, Reply, Request, Task } from './work.ts'

const pauseBetweenShares = 50

// Entry of the worker thread: everything about backups that takes time, away from the thread that answers the window.
// It ends by itself on `close`; ending it from outside while SQLite works in it would end the whole program.
parentPort?.on('message', (message: Request | 'close') => {
  if (message === 'close') return parentPort?.close()
  const { id, task, stop } = message
  try {
    send({ id, value: perform(task, watchOf(id, stop), () => send({ id, copied: true })) })
  } catch (error) {
    const failed = failedOf(error)
    send(
      failed instanceof Failed
        ? { id, failure: failed.failure }
        : { id, failure: { code: 'unexpected' }, cause: errorFacts(error) },
    )
  }
})

function perform(task: Task, watch: Watch, onCopied: () => void): Answers[Task['kind']] {
  switch (task.kind) {
    case 'make':
      return makeBackup(task.make, onCopied, watch)
    case 'verify':
      mkdirSync(task.scratch, { recursive: true })
      return verifyBackup(task.file, task.opener, task.scratch, watch)
    case 'prepare':
      return prepareRestore(task.prepare, watch)
    case 'drill':
      return fireDrill(task.file, task.opener, task.scratch, task.now, watch)
    case 'salvage':
      return salvageOffice(task.salvage)
    case 'keys':
      return deriveKeys(task.passphrase, task.recoveryKey)
  }
}

function watchOf(id: number, stop: SharedArrayBuffer): Watch {
  const flag = new Int32Array(stop)
  let told = 0
  return {
    stopped: () => Atomics.load(flag, 0) !== 0,
    progress(share) {
      const now = performance.now()
      if (now - told < pauseBetweenShares) return
      told = now
      send({ id, share })
    },
  }
}

function send(reply: Reply): void {
  parentPort?.postMessage(reply, [])
}
