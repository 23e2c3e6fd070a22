import { join } from 'node:path'
import { holdFile } from '#db/backup/hold-file.ts'
import type { Clock } from '#db/clock.ts'
import type { OpenOffice } from '#db/open.ts'
import { removeStrays } from '#db/evidence/destroy-evidence.ts'
import { removeOldGenerations } from '#db/old-generations.ts'
import { isCheckDue, noteDamaged, noteSound } from '#db/soundness.ts'
import { Failed, type Failure } from '#shared/failure.ts'
import { errorFacts } from '../error-facts.ts'
import type { Log } from '../log.ts'
import { runCheck } from './run-check.ts'

const minutes = 60_000
/** After the opening, and after somebody was still at work. */
const untilFirst = 3 * minutes
const quiet = 1 * minutes
const untilNext = 6 * 60 * minutes

export type Checked = { at: string; failure: Failure | null }

type Parts = {
  clock: Clock
  log: Log
  /** Told of each check that came to an end. */
  onChecked: (checked: Checked) => void
  check?: typeof runCheck
}

/**
 * Checks an office's file through and through once a week, while nobody saves, on a copy and in another thread. Then it
 * removes generations nobody goes back to, and files of evidence that no record names. A file that is found damaged twice is written to no more. Gives the way to stop.
 */
export function startWeeklyCheck(office: OpenOffice, { clock, log, onChecked, check = runCheck }: Parts): () => void {
  let changedAt = Number.NEGATIVE_INFINITY
  let stopped = false
  const forget = office.onChanged(() => {
    changedAt = clock.now()
  })
  let callOff = clock.later(untilFirst, () => void tick())

  function again(after: number): void {
    if (!stopped) callOff = clock.later(after, () => void tick())
  }

  async function tick(): Promise<void> {
    try {
      if (!isCheckDue(office, clock.now())) return again(untilNext)
      if (Math.abs(clock.now() - changedAt) < quiet) return again(untilFirst)
      again((await checkOnce()) ? untilNext : untilFirst)
    } catch (error) {
      if (stopped) return
      log('check-not-run', errorFacts(error))
      again(untilNext)
    }
  }

  // Somebody else may be copying the file, and a file that changed on the way says nothing.
  async function checkOnce(): Promise<boolean> {
    const first = await checkCopy()
    const failure = first !== 'changed' && isDamage(first) ? await checkCopy() : first
    if (failure === 'changed' || stopped) return false
    if (failure === null) noteSound(office, clock.now())
    const removed = failure === null ? cleared() : []
    if (failure !== null && isDamage(failure)) noteDamaged(office, new Failed(failure.code, failure))
    const strays = failure === null ? swept() : 0
    log('file-checked', { sound: failure === null, code: failure?.code ?? '', removed: removed.join(' '), strays })
    onChecked({ at: new Date(clock.now()).toISOString(), failure })
    return true
  }

  async function checkCopy(): Promise<Failure | null | 'changed'> {
    const { handle, size, release } = holdFile(office)
    const path = join(office.folder, `office-check-${process.pid}.part`)
    let whole = true
    try {
      // Backups wait for the copy alone, not for what is found in it.
      const failure = await check({ held: { handle, size }, path }, () => {
        whole = release()
      })
      return whole ? failure : 'changed'
    } finally {
      release()
    }
  }

  // A virus scanner that holds an old file says nothing about the present one.
  function cleared(): number[] {
    try {
      return removeOldGenerations(office, clock.now())
    } catch (error) {
      log('generations-not-removed', errorFacts(error))
      return []
    }
  }

  function swept(): number {
    try {
      return removeStrays(office, clock.now())
    } catch (error) {
      log('strays-not-removed', errorFacts(error))
      return 0
    }
  }

  return () => {
    stopped = true
    callOff()
    forget()
  }
}

function isDamage(failure: Failure | null): boolean {
  return failure?.code === 'damaged' || failure?.code === 'not-a-database'
}
