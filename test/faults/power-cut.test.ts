import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connectionOf } from '#db/connection.ts'
import { openOffice } from '#db/open.ts'
import { bundledChild } from './bundled-child.ts'
import { chanceFrom, seedOf } from './chance.ts'
import { tell } from './figure.ts'
import { rebuildingMigrations } from './rebuilding-migrations.ts'
import { acknowledged, buildRecorder, recorded, type Recorded } from './recorded-run.ts'
import { powerCut, withoutSomeSyncs } from './replayed-disk.ts'
import { nodesOfPlan } from './saved-plan.ts'

// A kill leaves the system's caches alone; a power cut does not. So everything a saving process does to its files is
// recorded, and replayed up to a random point with what was not synced lost, kept or torn. This is a model of a disk that
// keeps its word: it knows nothing of firmware or of Windows.
const cuts = Number(process.env['EQUIPLAN_CUTS'] ?? 60)

const recorder = buildRecorder()

type Losses = { unopenable: number; lost: number; half: number }

describe.skipIf(recorder === null)(
  'an office whose power goes while it saves, starts or is updated',
  { timeout: 3_600_000 },
  () => {
    const { work, library } = recorder ?? { work: '', library: '' }
    const record = (setting: string) => recorded({ work, library }, child, setting)
    let child: string
    beforeAll(async () => {
      child = await bundledChild('recorded-child')
    })
    afterAll(() => {
      rmSync(dirname(child), { recursive: true, force: true })
      rmSync(work, { recursive: true })
    })

    it('opens again, with every save it acknowledged and none by half', () => {
      const seed = seedOf()
      const losses = cutAgainAndAgain(work, record('FULL'), cuts, seed)
      tell({ id: 'R2', what: 'power cuts while saving, starting, updating', trials: cuts, seen: losses, seed })
      expect({ ...losses, seed }).toEqual({ unopenable: 0, lost: 0, half: 0, seed })
    })

    it('would be seen to lose saves if the log were not synced at each', () => {
      const losses = cutAgainAndAgain(work, record('NORMAL'), 60, 1)
      tell({ id: 'R2', what: 'the same with synchronous=NORMAL, which must lose', trials: 60, seen: losses, seed: 1 })
      expect(losses.lost).toBeGreaterThan(0)
      expect(losses.half).toBe(0)
    })

    it('would be seen to be unreadable if nothing were synced', () => {
      const losses = cutAgainAndAgain(work, record('OFF'), 60, 1)
      tell({ id: 'R2', what: 'the same with synchronous=OFF, which must break', trials: 60, seen: losses, seed: 1 })
      expect(losses.lost + losses.unopenable).toBeGreaterThan(0)
      expect(losses.unopenable).toBeGreaterThan(0)
    })

    // Nothing can be promised on such a disk. The figure is told, not judged.
    it.skipIf(cuts < 1_000)('on a disk that leaves out every tenth sync is told of as it is', () => {
      const seed = seedOf()
      const { records, folder } = record('FULL')
      const lying = { folder, records: withoutSomeSyncs(records, 0.1, chanceFrom(seed)) }
      const losses = cutAgainAndAgain(work, lying, 200, seed)
      tell({
        id: 'R2',
        what: 'a disk that leaves out a tenth of the syncs (not promised)',
        trials: 200,
        seen: losses,
        seed,
      })
    })
  },
)

function cutAgainAndAgain(work: string, { records, folder: from }: Recorded, times: number, seed: number): Losses {
  const chance = chanceFrom(seed)
  const losses: Losses = { unopenable: 0, lost: 0, half: 0 }
  for (let turn = 0; turn < times; turn += 1) {
    const { lines, others } = acknowledged(records.slice(0, Math.floor(chance() * (records.length + 1))))
    const folder = join(work, `cut-${turn}`)
    powerCut(others, from, folder, chance)
    count(losses, folder, lines)
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
