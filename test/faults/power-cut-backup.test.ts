import { readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unwatched } from '#db/backup/watch.ts'
import { connectionOf } from '#db/connection.ts'
import { openOffice } from '#db/open.ts'
import { readBackupFile } from '#electron/backup/read-file.ts'
import { bundledChild } from './bundled-child.ts'
import { chanceFrom, seedOf } from './chance.ts'
import { tell } from './figure.ts'
import { rebuildingMigrations } from './rebuilding-migrations.ts'
import { acknowledged, buildRecorder, recorded, type Recorded } from './recorded-run.ts'
import { kill, powerCut } from './replayed-disk.ts'

// Backup, restore, the way back and an update, ended after every step they take on the disk: by a kill, which leaves what
// was written, and by a power cut, which leaves of it what it will. EQUIPLAN_BACKUP_CUTS: how many of each, evenly over
// the steps; `all` for every one.
const wanted = process.env['EQUIPLAN_BACKUP_CUTS'] ?? '60'

const recorder = buildRecorder()

type Seen = { unopenable: number; wrong: number; lostBackups: number; halfBackups: number; left: number }

describe.skipIf(recorder === null)(
  'an office that is ended at any step of a backup, a restore, the way back or an update',
  { timeout: 3_600_000 },
  () => {
    let child: string
    let run: Recorded
    beforeAll(async () => {
      child = await bundledChild('recorded-backup-child')
      if (recorder) run = recorded(recorder, child)
    }, 120_000)
    afterAll(() => {
      rmSync(dirname(child), { recursive: true, force: true })
      if (recorder) rmSync(recorder.work, { recursive: true })
    })

    it.each(['kill', 'power cut'] as const)('by a %s holds the whole old state or the whole new one', (how) => {
      const seed = seedOf()
      const chance = chanceFrom(seed)
      const end: Ending = how === 'kill' ? kill : (records, from, folder) => powerCut(records, from, folder, chance)
      const steps = stepsOf(run.records.length)
      const seen = endAt(run, steps, end)
      const what = `${how} in backup, restore, way back and update, ${run.records.length} steps`
      tell({ id: 'R8', what, trials: steps.length, seen, seed: how === 'kill' ? null : seed })
      expect({ ...seen, seed }).toEqual({ ...nothingSeen, seed })
    })

    it('would be seen to lose a backup if its folder were not synced', () => {
      const records = run.records.filter(({ kind, path }) => kind !== 'D' || !path.endsWith('/stick'))
      const chance = chanceFrom(1)
      const steps = stepsOf(records.length).slice(-40)
      expect(endAt({ ...run, records }, steps, (...all) => powerCut(...all, chance)).lostBackups).toBeGreaterThan(0)
    })
  },
)

type Ending = (records: Recorded['records'], from: string, folder: string) => void

const nothingSeen: Seen = { unopenable: 0, wrong: 0, lostBackups: 0, halfBackups: 0, left: 0 }

function stepsOf(length: number): number[] {
  const count = wanted === 'all' ? length : Math.min(length, Number(wanted))
  return Array.from({ length: count }, (_, index) => Math.floor(((index + 1) * length) / count))
}

function endAt({ records, folder: from }: Recorded, steps: number[], end: Ending): Seen {
  const seen = { ...nothingSeen }
  for (const step of steps) {
    const { lines, others } = acknowledged(records.slice(0, step))
    const folder = join(recorder?.work ?? '', `ended-${step}`)
    end(others, from, folder)
    look(seen, folder, lines)
    rmSync(folder, { recursive: true })
  }
  return seen
}

function look(seen: Seen, folder: string, lines: string[]): void {
  const named = (word: string) =>
    lines.flatMap((line) => (line.startsWith(`${word} `) ? [line.slice(word.length + 1)] : []))
  const allowed = [named('done').at(-1) ?? '', named('begun').at(-1) ?? '']
  const titles = titlesIn(join(folder, 'office'))
  if (titles === null) seen.unopenable += 1
  else if (!allowed.includes(titles)) seen.wrong += 1
  const office = filesIn(join(folder, 'office'))
  seen.left += office.filter((name) => name.endsWith('.part')).length
  const backups = filesIn(join(folder, 'stick')).filter((name) => name.endsWith('.equiplan'))
  seen.lostBackups += named('backup').filter((name) => !backups.includes(name)).length
  seen.halfBackups += backups.filter((name) => !isWhole(join(folder, 'stick', name))).length
}

function titlesIn(folder: string): string | null {
  try {
    const office = openOffice(folder, { migrations: rebuildingMigrations })
    const { client } = connectionOf(office)
    const titles = client.prepare<[], string>('SELECT title FROM plans ORDER BY title').pluck().all().join(',')
    const sound = client.pragma('integrity_check', { simple: true }) === 'ok'
    office.close()
    return sound ? titles : null
  } catch {
    return null
  }
}

function isWhole(path: string): boolean {
  try {
    readBackupFile(path, { secret: null }, null, unwatched)
    return true
  } catch {
    return false
  }
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
