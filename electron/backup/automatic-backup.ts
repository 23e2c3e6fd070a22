import type { Clock } from '#db/clock.ts'
import { writesSince } from '#db/backup/sequence.ts'
import type { AutomaticBackup } from '#shared/contract/backup-calls.ts'
import { Failed, type Failure } from '#shared/failure.ts'
import { isAutomaticDue } from '#shared/rules/automatic-backup.ts'
import { errorFacts } from '../error-facts.ts'
import type { Log } from '../log.ts'
import type { Offices } from '../offices.ts'
import type { Platform } from '../platform.ts'
import type { BackupWork } from './backup-work.ts'
import { changeBackupState, readBackupState } from './state-file.ts'

const minutes = 60_000
/** The first look after the start, when what was typed last before is long saved; then every so often. */
const untilFirst = 3 * minutes
const untilNext = 30 * minutes

export type AutomaticBackups = {
  /** Makes the backup that is made when the program is closed, if one is wanted and due. Never fails. */
  atEnd: () => Promise<void>
  stop: () => void
}

type Parts = {
  platform: Pick<Platform, 'notify' | 'now'>
  offices: Pick<Offices, 'current' | 'state'>
  backups: Pick<BackupWork, 'make'>
  clock: Clock
  log: Log
}

/**
 * Makes backups of the own office by itself, where somebody asked for it: once a day if something was saved since the
 * last. What does not work is told once, remembered for the room of backups, and tried again without a word.
 */
export function startAutomaticBackups({ platform, offices, backups, clock, log }: Parts): AutomaticBackups {
  let stopped = false
  let running: Promise<void> | null = null
  let callOff = clock.later(untilFirst, tick)

  function tick(): void {
    void attempt(false).finally(() => {
      if (!stopped) callOff = clock.later(untilNext, tick)
    })
  }

  function attempt(atEnd: boolean): Promise<void> {
    running ??= makeIfDue(atEnd)
      .catch((error: unknown) => log('automatic-backup-not-begun', errorFacts(error)))
      .finally(() => (running = null))
    return running
  }

  async function makeIfDue(atEnd: boolean): Promise<void> {
    const wanted = wantedNow(atEnd)
    if (wanted === null) return
    const { folder, wish, failed } = wanted
    try {
      const { made } = await backups.make(wish.folder, 'itself')
      changeBackupState(folder, { automaticFailed: null })
      platform.notify('automatic', { made, failure: null })
    } catch (error) {
      const failure: Failure = error instanceof Failed ? error.failure : { code: 'unexpected' }
      // Somebody restored, or ended it. It comes again.
      if (failure.code === 'cancelled') return
      log('automatic-backup', { code: failure.code, ...errorFacts(error) })
      remember(folder, failure)
      if (failed?.code !== failure.code) platform.notify('automatic', { made: null, failure })
    }
  }

  function wantedNow(atEnd: boolean) {
    const { open, failure } = offices.state()
    if (open !== 'own' || failure !== null) return null
    const office = offices.current()
    const { automatic: wish, automaticFailed: failed, last } = readBackupState(office.folder)
    if (wish === null || (atEnd && wish.when !== 'end')) return null
    const changes = last === null ? null : writesSince(office, last.history)
    const isDue = isAutomaticDue({ at: last?.at ?? null, changes, now: platform.now() }, atEnd)
    return isDue ? { folder: office.folder, wish, failed } : null
  }

  // A full disk refuses this too; the failure was told all the same.
  function remember(folder: string, { code }: Failure): void {
    try {
      changeBackupState(folder, { automaticFailed: { at: new Date(platform.now()).toISOString(), code } })
    } catch (error) {
      log('automatic-backup-not-noted', errorFacts(error))
    }
  }

  return {
    async atEnd() {
      await running
      await attempt(true)
    },
    stop() {
      stopped = true
      callOff()
    },
  }
}

/** What the room of backups shows of them. */
export function automaticOf({
  automatic,
  automaticFailed,
}: ReturnType<typeof readBackupState>): AutomaticBackup | null {
  return automatic && { ...automatic, failed: automaticFailed }
}
