import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { auditKeys } from '#db/audit/head.ts'
import { auditFileIn } from '#db/audit/keys.ts'
import { goBack, switchTo } from '#db/backup/adopt.ts'
import { holdInTurn } from '#db/backup/hold-file.ts'
import { begunAt, nextSequence, presentFacts, writesSince } from '#db/backup/sequence.ts'
import type { OpenOffice } from '#db/open.ts'
import type { Salvaged } from '#db/salvage.ts'
import type { BackupRoom, LookedAt, MadeSummary } from '#shared/contract/backup-calls.ts'
import type { AppState, OfficePlace } from '#shared/contract/office-calls.ts'
import { Failed } from '#shared/failure.ts'
import { isBackupDue } from '#shared/rules/backup-reminder.ts'
import type { Session } from '../access/session.ts'
import type { AuditNotes } from '../audit-notes.ts'
import type { Offices } from '../offices.ts'
import type { Platform } from '../platform.ts'
import type { SettingsFile } from '../preferences.ts'
import { automaticOf } from './automatic-backup.ts'
import { isCapsuleDue } from './capsule-due.ts'
import { inKeptRoom } from './in-kept-room.ts'
import { knowsKey, type BackupKeys, type Opener } from './keys.ts'
import { readBackupHeader } from './read-file.ts'
import { newRecoveryKey } from './recovery-key.ts'
import { presentOf, wayBackOf } from './present-office.ts'
import { isSameDisk } from './same-disk.ts'
import { scratchFolder } from './scratch.ts'
import { changeBackupState, readBackupState, summaryOf, type BackupState, type Made } from './state-file.ts'
import { thinOut } from './thin-out.ts'
import type { Verified } from './verify-backup.ts'
import { startBackupWorker } from './worker-client.ts'
import { thisComputer } from './this-computer.ts'

/** Backups of the open office, and restores; everything that takes time is done in a thread of its own. */
export type BackupWork = {
  room: () => BackupRoom
  /** Sets what backups are locked with; null for not at all. Gives the recovery key to print. */
  protect: (passphrase: string | null) => Promise<string | null>
  /**
   * Makes a backup in a folder and thins out the older ones there; gives how many of those went. One that somebody asks
   * for holds an archive for people without the application; of those that make themselves, one a week does.
   */
  make: (folder: string, by?: 'person' | 'itself') => Promise<{ made: MadeSummary; removed: number }>
  /** Has backups make themselves, or not any more. */
  setAutomatic: (wish: BackupState['automatic']) => void
  look: (file: string) => LookedAt
  /** The path behind a handle that `look` gave. Fails with `not-found`. */
  pathOf: (handle: string) => string
  verify: (file: string, secret: string | null) => Promise<Verified>
  restore: (file: string, secret: string | null, otherOffice: boolean) => Promise<AppState>
  goBack: () => AppState
  drill: (file?: string, secret?: string | null) => Promise<BackupRoom>
  /** Saves every row that can still be read of a damaged office's file into a folder that is made. */
  salvage: (file: string, out: string) => Promise<Salvaged[]>
  cancel: () => void
  close: () => Promise<void>
}

// Why an office is not open although another process may be at work in it, or its disk would refuse a restore too.
const notToReplace = new Set(['in-use', 'network-folder', 'synced-folder', 'read-only', 'no-access', 'disk-full'])

export function createBackupWork(
  platform: Platform,
  settings: SettingsFile,
  offices: Offices,
  { audit, session }: { audit: AuditNotes; session: Session },
): BackupWork {
  const worker = startBackupWorker()
  const looked = new Map<string, string>()
  const progress = (share: number) => platform.notify('backup', { share })

  function now(): string {
    return new Date(platform.now()).toISOString()
  }

  function presentFolder(): string {
    return offices.folder(settings.read().open)
  }

  async function make(
    target: string,
    by: 'person' | 'itself' = 'person',
  ): Promise<{ made: MadeSummary; removed: number }> {
    const office = offices.current()
    const { folder } = office
    const state = readBackupState(folder)
    // A stick that is not in: a folder of its name on this PC's disk would be taken for it.
    if (!existsSync(target)) throw new Failed('folder-missing', { detail: { folder: target } })
    if (state.protection === 'undecided') throw new Failed('passphrase-needed')
    const keys = state.protection === 'open' ? null : state.keys
    if (state.protection === 'locked' && keys === null) throw new Failed('passphrase-needed')
    const sequence = nextSequence(office, state.sequence)
    const held = await holdInTurn(office)
    const { language, theme } = settings.read()
    const at = now()
    const capsule = by === 'person' || isCapsuleDue(state.capsule, target, platform.now())
    const made = await worker
      .run(
        {
          kind: 'make',
          make: {
            held: { handle: held.handle, size: held.size },
            scratch: folder,
            office: folder,
            target,
            application: platform.about().version,
            at,
            sequence,
            settings: JSON.stringify({ language, theme, keys, auditKeys: keys === null ? [] : auditKeys(office) }),
            keys,
            capsule,
          },
        },
        {
          progress,
          copied() {
            if (!held.release()) throw new Failed('cancelled')
          },
        },
      )
      .finally(() => held.release())
    const { counts, history, evidence } = made.header
    const sameDisk = isSameDisk(target, folder)
    const summary: Made = {
      sequence,
      at,
      folder: target,
      file: made.file,
      size: made.size,
      locked: keys !== null,
      sameDisk,
      counts,
      history,
      ...(evidence && { evidence }),
      audit: made.header.audit,
    }
    const outside = sameDisk ? {} : { outside: summary }
    const packed = capsule ? { capsule: { at, folder: target, file: made.file } } : {}
    changeBackupState(folder, { folder: target, sequence, last: summary, ...outside, ...packed })
    audit.note(office, { kind: 'backup-made', detail: { sequence, outside: !sameDisk } })
    return { made: summaryOf(summary), removed: thinOut(target, made.header.office.id, sequence) }
  }

  function look(file: string): LookedAt {
    const header = readBackupHeader(file)
    const place = placeFor(header.office.id)
    const handle = randomUUID()
    looked.set(handle, file)
    const { sequence, at, counts } = header
    const known = knowsKey(header, readBackupState(offices.folder(place)).keys)
    const office = place === settings.read().open ? openOffice() : null
    const found = { handle, file: basename(file), office: header.office.name, sequence, at, counts, known }
    return { ...found, locked: header.encryption !== null, present: office && presentOf(office, header) }
  }

  // A backup of the office that is open takes its place; any other becomes the PC's own office.
  function placeFor(officeId: string): OfficePlace {
    const office = openOffice()
    if (office === null || settings.read().open === 'own') return 'own'
    return presentFacts(office).officeId === officeId ? settings.read().open : 'own'
  }

  function openOffice(): OpenOffice | null {
    try {
      return offices.current()
    } catch {
      return null
    }
  }

  function noteProtection(locked: boolean): void {
    const office = openOffice()
    if (office !== null) audit.note(office, { kind: 'backup-protected', detail: { locked } })
  }

  async function restore(file: string, secret: string | null, otherOffice: boolean): Promise<AppState> {
    const header = readBackupHeader(file)
    const place = placeFor(header.office.id)
    if (settings.read().open !== place) offices.open(place)
    const { failure } = offices.state()
    if (failure !== null && notToReplace.has(failure.code)) throw new Failed(failure.code, failure)
    // Asked once more: the call was allowed in the office that was open, which may be a sample.
    const refused = session.refusal('backup.restore')
    if (refused !== null) throw new Failed(refused.code, refused)
    const live = openOffice()
    if (live !== null && offices.state().open !== null && !otherOffice) requireSameOffice(live, header.office.id)
    const folder = offices.folder(place)
    const state = readBackupState(folder)
    const opener = openerFor(knowsKey(header, state.keys) ? state.keys : null, secret)
    const sequence = Math.max(state.sequence, header.sequence)
    const prepared = await worker.run(
      { kind: 'prepare', prepare: { file, opener, folder, sequence, now: platform.now() } },
      { progress },
    )
    const { auditKeys: brought = [] } = prepared.settings ?? {}
    auditFileIn(folder, platform.sealing).addKeys(brought.map((key) => Buffer.from(key, 'base64')))
    switchTo(prepared.path, folder, live)
    // The keys come along, so that the PC the office moved to goes on as the one before did.
    const keys = state.keys ?? prepared.settings?.keys ?? null
    const protection = state.protection === 'undecided' && keys !== null ? 'locked' : state.protection
    changeBackupState(folder, { sequence, keys, protection })
    return offices.open(place)
  }

  function requireSameOffice(live: OpenOffice, officeId: string): void {
    if (presentFacts(live).officeId !== officeId) throw new Failed('other-office')
  }

  function room(): BackupRoom {
    const office = openOffice()
    const state = readBackupState(presentFolder())
    const { protection, folder, last, outside, proven } = state
    const changes = outside && office && writesSince(office, outside.history)
    // A sample is there to be tried out; nobody would miss it.
    const isOwn = office !== null && settings.read().open === 'own'
    const due = isOwn && isBackupDue({ at: outside?.at ?? begunAt(office), changes, now: platform.now() })
    return {
      protection,
      folder,
      proven,
      automatic: automaticOf(state),
      changes,
      due,
      last: last && summaryOf(last),
      outside: outside && summaryOf(outside),
      wayBack: office && wayBackOf(office),
    }
  }

  async function drill(given?: string, secret: string | null = null): Promise<BackupRoom> {
    const folder = presentFolder()
    const state = readBackupState(folder)
    const file = given ?? (state.last && join(state.last.folder, state.last.file))
    if (file === null) throw new Failed('no-such-file')
    const opener = openerFor(knowsKey(readBackupHeader(file), state.keys) ? state.keys : null, secret)
    const task = {
      kind: 'drill' as const,
      file,
      opener,
      scratch: scratchFolder(platform.dataFolder),
      now: platform.now(),
    }
    const { header, counts } = await worker.run(task, { progress })
    const proven = { at: now(), sequence: header.sequence, computer: thisComputer(), counts }
    changeBackupState(folder, { proven })
    return room()
  }

  return {
    room,
    async protect(passphrase) {
      const folder = presentFolder()
      if (passphrase === null) {
        changeBackupState(folder, { protection: 'open', keys: null })
        noteProtection(false)
        return null
      }
      const recoveryKey = newRecoveryKey()
      const keys = await worker.run({ kind: 'keys', passphrase, recoveryKey })
      changeBackupState(folder, { protection: 'locked', keys })
      noteProtection(true)
      return recoveryKey
    },
    make: async (folder, by) => inKeptRoom(offices.current(), () => make(folder, by)),
    setAutomatic: (automatic) => void changeBackupState(presentFolder(), { automatic, automaticFailed: null }),
    look,
    pathOf(handle) {
      const path = looked.get(handle)
      if (path === undefined) throw new Failed('not-found')
      return path
    },
    verify: (file, secret) => {
      const { keys } = readBackupState(presentFolder())
      const opener = openerFor(knowsKey(readBackupHeader(file), keys) ? keys : null, secret)
      return worker.run({ kind: 'verify', file, opener, scratch: scratchFolder(platform.dataFolder) }, { progress })
    },
    restore,
    goBack() {
      goBack(offices.current())
      const state = offices.open(settings.read().open)
      const office = openOffice()
      if (office !== null) audit.wentBack(office, readBackupState(office.folder).sequence)
      return state
    },
    drill,
    salvage: (file, out) =>
      worker.run({ kind: 'salvage', salvage: { file, scratch: scratchFolder(platform.dataFolder), out } }),
    cancel: worker.cancel,
    close: worker.close,
  }
}

// What somebody typed counts; the keys of this PC spare the typing.
function openerFor(keys: BackupKeys | null, secret: string | null): Opener {
  return keys !== null && (secret === null || secret === '') ? { keys } : { secret }
}
