import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { systemClock } from '#db/clock.ts'
import { openOffice, type OpenOffice } from '#db/open.ts'
import { createRow, listRows } from '#db/records.ts'
import { write } from '#db/write.ts'
import type { AppState, OfficePlace } from '#shared/contract/office-calls.ts'
import type { InputOf } from '#shared/entity.ts'
import type { Entities } from '#shared/entities/all.ts'
import { Failed, type Failure } from '#shared/failure.ts'
import { samples } from '#shared/samples/all.ts'
import type { SampleName } from '#shared/samples/names.ts'
import type { Session } from './access/session.ts'
import type { AuditNotes } from './audit-notes.ts'
import { errorFacts } from './error-facts.ts'
import type { Log } from './log.ts'
import type { Platform } from './platform.ts'
import { officeFile } from './office-file.ts'
import type { SettingsFile } from './preferences.ts'
import { startReserve } from './reserve-file.ts'
import { setAside } from './set-aside.ts'
import { startWeeklyCheck, type Checked } from './soundness/weekly-check.ts'

type FirstRecords = { office: InputOf<Entities['office']>; identity: InputOf<Entities['identity']> }

/** Which office of this PC is open: the own one or a sample, each in a folder of its own. */
export type Offices = {
  state: () => AppState
  /** Whether this PC holds an office at that place or remembers one, without making one. */
  has: (place: OfficePlace) => boolean
  /** The open office; fails with `no-office` while none is. */
  current: () => OpenOffice
  /** The folder of a place, whether it is there or not. */
  folder: (place: OfficePlace) => string
  /**
   * Closes the open office and opens another; a sample is filled on its first opening. Where the settings remember an
   * office whose folder is gone it fails, unless it is to be made `anew`.
   */
  open: (place: OfficePlace, how?: 'anew') => AppState
  /** The file of the office that is or was to be opened, or the folder nearest to it that there is. */
  file: () => string
  /** Puts a sample that cannot be opened aside and makes it anew; `not-allowed` for any other. */
  renew: (place: SampleName) => AppState
  /**
   * Gives up the own office whose file is gone: what is left of it is put aside, and the first run begins. Fails with
   * `not-allowed` while its file is there, whatever is wrong with it.
   */
  startAnew: () => AppState
  /** Puts the first records into the own office. */
  setUp: (records: FirstRecords) => AppState
  /** Tells every window how things stand, and gives it. */
  announce: () => AppState
  close: () => void
}

/** Who sits there, and whom that is told. */
type People = { audit: AuditNotes; session: Session }

/** Opens and closes offices, remembers the last one, and keeps the reason when one cannot be opened. */
export function createOffices(
  platform: Platform,
  settings: SettingsFile,
  log: Log,
  { audit, session }: People,
): Offices {
  let office: OpenOffice | null = null
  let failure: Failure | null = null
  // Whether the open office has been set up; kept here, so that the state can be told of a damaged file too.
  let founded = false
  let stopTending = () => {}

  function close(): void {
    stopTending()
    office?.close()
    office = null
    session.follow(null)
  }

  // What an office leaves in the settings; a sample that could not be made the first time was never here.
  function isRemembered(place: OfficePlace): boolean {
    const { open: last, hasOwn } = settings.read()
    return place === 'own' ? hasOwn : last === place && (failure === null || failure.code === 'office-missing')
  }

  function openFolder(place: OfficePlace, expected: boolean): OpenOffice {
    const opened = openOffice(folderOf(platform, place), { now: platform.now, expected, sealing: platform.sealing })
    opened.onChanged((changes) => platform.notify('changed', changes))
    opened.onDamaged((damage) => {
      failure = damage.failure
      announce()
    })
    try {
      if (place !== 'own' && isEmpty(opened)) fill(opened, place)
      founded = !isEmpty(opened)
      if (place === 'own') settings.change({ hasOwn: founded })
      audit.restored(opened)
      session.follow(opened)
      return opened
    } catch (error) {
      opened.close()
      throw error
    }
  }

  function open(place: OfficePlace, how?: 'anew'): AppState {
    close()
    const expected = how === undefined && isRemembered(place)
    failure = null
    settings.change({ open: place })
    try {
      office = openFolder(place, expected)
      const clock = { now: platform.now, later: systemClock.later }
      const onChecked = (checked: Checked) => platform.notify('checked', checked)
      const stopCheck = startWeeklyCheck(office, { clock, log, onChecked })
      const stopReserve = startReserve(office, { clock, log, onRoom: (room) => platform.notify('room', room) })
      stopTending = () => {
        stopCheck()
        stopReserve()
      }
    } catch (error) {
      const { code, detail, ...more } = error instanceof Failed ? error.failure : { code: 'unexpected' as const }
      failure = { ...more, code, detail: { folder: folderOf(platform, place), ...detail } }
      log('office-not-opened', { place, code: failure.code, ...errorFacts(error) })
    }
    return announce()
  }

  function renew(place: SampleName): AppState {
    const isRefused = failure !== null && office === null && settings.read().open === place
    if (!isRefused) throw new Failed('not-allowed')
    return replace(place)
  }

  function startAnew(): AppState {
    const isGone = failure?.code === 'office-missing' && office === null && settings.read().open === 'own'
    // The file may have come back since it was looked for.
    if (!isGone || open('own').failure?.code !== 'office-missing') throw new Failed('not-allowed')
    settings.change({ hasOwn: false })
    return replace('own')
  }

  function replace(place: OfficePlace): AppState {
    const folder = folderOf(platform, place)
    if (existsSync(folder)) setAside(folder, platform.today())
    return open(place, 'anew')
  }

  function setUp(records: FirstRecords): AppState {
    if (settings.read().open !== 'own' || office === null) open('own')
    const own = current()
    if (!isEmpty(own)) throw new Failed('conflict')
    write(own, { ...session.actor(), undoable: false }, (tx) => {
      createRow(tx, 'office', records.office)
      createRow(tx, 'identity', records.identity)
    })
    founded = true
    settings.change({ hasOwn: true })
    return announce()
  }

  function fill(opened: OpenOffice, place: SampleName): void {
    write(opened, { operator: 'sample', undoable: false }, (tx) => {
      samples[place].fill((entity, input) => (createRow(tx, entity, input) as { id: string }).id)
    })
  }

  function current(): OpenOffice {
    if (office === null) throw failure === null ? new Failed('no-office') : new Failed(failure.code, failure)
    return office
  }

  function state(): AppState {
    const { language, theme, open: place, hasOwn } = settings.read()
    return {
      preferences: language === null ? null : { language, theme },
      open: office !== null && founded ? place : null,
      place,
      hasOwn,
      access: session.state(),
      failure,
    }
  }

  function announce(): AppState {
    const now = state()
    platform.notify('state', now)
    return now
  }

  return {
    state,
    has: (place) => existsSync(folderOf(platform, place)) || isRemembered(place),
    current,
    folder: (place) => folderOf(platform, place),
    open,
    file: () => officeFile(folderOf(platform, settings.read().open)),
    renew,
    startAnew,
    setUp,
    announce,
    close,
  }
}

function folderOf(platform: Platform, place: OfficePlace): string {
  return join(platform.dataFolder, 'offices', place)
}

function isEmpty(office: OpenOffice): boolean {
  return listRows(office, 'office', {}).length === 0
}
