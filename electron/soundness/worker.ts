import { parentPort, workerData } from 'node:worker_threads'
import { checkHeld } from '#db/soundness.ts'
import { Failed, type Failure } from '#shared/failure.ts'
import { errorFacts } from '../error-facts.ts'
import type { CheckTask, Told } from './run-check.ts'

// Entry of the worker thread that checks a copy of the office's file; it does one check and ends.
const { held, path } = workerData as CheckTask

function failureOf(error: unknown): Failure {
  return error instanceof Failed ? error.failure : { code: 'unexpected', detail: { ...errorFacts(error) } }
}

try {
  checkHeld(held, path, () => tell('copied'))
  tell({ failure: null })
} catch (error) {
  tell({ failure: failureOf(error) })
}

function tell(told: Told): void {
  parentPort?.postMessage(told, [])
}
