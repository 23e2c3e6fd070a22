import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connectionOf } from '#db/connection.ts'
import { openOffice } from '#db/open.ts'
import { bundledChild } from './bundled-child.ts'
import { parseRecords, powerCut, type Record } from './replayed-disk.ts'
import { rebuildingMigrations } from './rebuilding-migrations.ts'
import { nodesOfPlan } from './saved-plan.ts'

// A kill leaves the system's caches alone; a power cut does not. So everything a saving process does to its files is
// recorded, and replayed up to a random point with what was not synced lost, kept or torn. This is a model of a disk that
// keeps its word: it knows nothing of disks that lie about syncing, of firmware, or of Windows.
const cuts = Number(process.env['EQUIPLAN_CUTS'] ?? 60)

const work = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'equiplan-power-'))
const recorder = join(work, 'disk-recorder.so')
const source = join(import.meta.dirname, 'disk-recorder.c')
const compiled =
  process.platform === 'linux' &&
  spawnSync('gcc', ['-shared', '-fPIC', '-O1', '-o', recorder, source, '-ldl']).status === 0

type Losses = { unopenable: number; lost: number; half: number }

describe.skipIf(!compiled)(
  'an office whose power goes while it saves, starts or is updated',
  { timeout: 1_200_000 },
  () => {
    let child: string
    beforeAll(async () => {
      child = await bundledChild('recorded-child')
    })
    afterAll(() => {
      rmSync(dirname(child), { recursive: true, force: true })
      rmSync(work, { recursive: true })
    })

    it('opens again, with every save it acknowledged and none by half', () => {
      const records = recordOf(child, 'as it is')
      const seed = Date.now() % 1_000_000
      const losses = cutAgainAndAgain(records, cuts, seed)
      console.info(`${cuts} power cuts within ${records.length} operations, seed ${seed}: ${JSON.stringify(losses)}`)
      expect({ ...losses, seed }).toEqual({ unopenable: 0, lost: 0, half: 0, seed })
    })

    it('would be seen to lose saves if the log were not synced at each', () => {
      const { lost, half } = cutAgainAndAgain(recordOf(child, 'unsynced'), 60, 1)
      expect(lost).toBeGreaterThan(0)
      expect(half).toBe(0)
    })
  },
)

function recordOf(child: string, setting: string): Record[] {
  const folder = join(work, 'recorded')
  const log = join(work, 'log')
  mkdirSync(folder)
  const env = { ...process.env, LD_PRELOAD: recorder, RECORD_FOLDER: folder, RECORD_FILE: log }
  const { status, stderr } = spawnSync(process.execPath, [child, folder, setting], { env, encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
  const records = parseRecords(readFileSync(log))
  rmSync(folder, { recursive: true })
  rmSync(log)
  return records
}

function cutAgainAndAgain(records: Record[], times: number, seed: number): Losses {
  const chance = chanceFrom(seed)
  const losses: Losses = { unopenable: 0, lost: 0, half: 0 }
  for (let turn = 0; turn < times; turn += 1) {
    const until = records.slice(0, Math.floor(chance() * (records.length + 1)))
    const folder = join(work, `cut-${turn}`)
    const isAck = ({ path }: Record) => path.endsWith('/ack')
    powerCut(
      until.filter((record) => !isAck(record)),
      folder,
      chance,
    )
    const saved = until
      .filter((record) => isAck(record) && record.kind === 'W')
      .map(({ data }) => data.toString().trim())
    count(losses, folder, saved)
    rmSync(folder, { recursive: true })
  }
  return losses
}

function count(losses: Losses, folder: string, saved: string[]): void {
  try {
    const office = openOffice(folder, { migrations: rebuildingMigrations })
    const { client } = connectionOf(office)
    const plans = client
      .prepare<[], { id: string; subtitle: string | null; nodes: number }>(
        'SELECT id, subtitle, (SELECT count(*) FROM plan_nodes WHERE plan_id = plans.id) AS nodes FROM plans',
      )
      .all()
    const known = new Set(plans.map(({ id }) => id))
    if (saved.some((id) => !known.has(id))) losses.lost += 1
    if (plans.some(({ subtitle, nodes }) => subtitle !== 'complete' || nodes !== nodesOfPlan)) losses.half += 1
    if (client.pragma('integrity_check', { simple: true }) !== 'ok') losses.unopenable += 1
    office.close()
  } catch {
    losses.unopenable += 1
  }
}

/** Numbers from 0 to below 1, the same for the same seed (a linear congruential generator). */
function chanceFrom(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
