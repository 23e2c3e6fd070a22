import { execFile, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connectionOf } from '#db/connection.ts'
import { openOffice } from '#db/open.ts'
import { failureCodes } from '#shared/failure.ts'
import { bundledChild } from './bundled-child.ts'
import { tell } from './figure.ts'
import { nodesOfPlan } from './saved-plan.ts'

// Lets every single write, sync, rename and so on fail in its turn, once and from then on, full and broken. All points
// take minutes: EQUIPLAN_FAULTS=all. Otherwise an even choice of so many is walked through.
const wanted = process.env['EQUIPLAN_FAULTS'] ?? '24'
const most = wanted === 'all' ? Number.POSITIVE_INFINITY : Number(wanted)

const work = mkdtempSync(join(tmpdir(), 'equiplan-faulty-'))
const injector = join(work, 'fault-injector.so')
const source = join(import.meta.dirname, 'fault-injector.c')
const compiled =
  process.platform === 'linux' &&
  spawnSync('gcc', ['-shared', '-fPIC', '-O1', '-o', injector, source, '-ldl']).status === 0

type Fault = { at: number; error: 'ENOSPC' | 'EIO'; lasting: boolean }
type Run = { folder: string; saved: string[]; failures: string[]; calls: number; ended: string }

describe.skipIf(!compiled)('an office on a disk that fails', { timeout: 1_800_000 }, () => {
  const template = join(work, 'template')
  let child: string
  beforeAll(async () => {
    child = await bundledChild('failing-disk-child')
    openOffice(template).close()
  })
  afterAll(() => {
    rmSync(dirname(child), { recursive: true, force: true })
    rmSync(work, { recursive: true })
  })

  it.each([
    ['being made', false],
    ['in use', true],
  ])('while it is %s, never crashes, names each failure, loses no save and holds none by half', async (state, made) => {
    const start = made ? template : null
    const { calls } = verified(await run(child, start, { at: 0, error: 'EIO', lasting: false }))
    expect(calls).toBeGreaterThan(50)
    const all = Array.from({ length: calls }, (_each, at) => at + 1).flatMap((at) =>
      (['ENOSPC', 'EIO'] as const).flatMap((error) => [true, false].map((lasting): Fault => ({ at, error, lasting }))),
    )
    // An odd distance, so that the four faults of a point take turns.
    const distance = Math.ceil(all.length / most)
    const chosen = all.filter((_each, index) => index % (distance + 1 - (distance % 2)) === 0)
    const seen: Record<string, number> = {}
    for (let index = 0; index < chosen.length; index += 2) {
      const pair = chosen.slice(index, index + 2)
      for (const result of await Promise.all(pair.map((fault) => run(child, start, fault)))) {
        for (const code of new Set(verified(result).failures)) seen[code] = (seen[code] ?? 0) + 1
      }
    }
    const what = `an office ${state} on a disk that fails at one of ${all.length / 4} points`
    tell({ id: 'R3', what, trials: chosen.length, seen, seed: null })
    expect(Object.keys(seen).toSorted()).toEqual(['disk-full', 'no-access'])
  })
})

function run(child: string, start: string | null, fault: Fault): Promise<Run> {
  const folder = mkdtempSync(join(work, 'run-'))
  if (start !== null) cpSync(start, join(folder, 'office'), { recursive: true })
  const count = `${folder}.count`
  const env = {
    ...process.env,
    LD_PRELOAD: injector,
    FAULT_FOLDER: join(folder, 'office'),
    FAULT_AT: String(fault.at),
    FAULT_ERRNO: String(constants.errno[fault.error]),
    FAULT_LASTING: fault.lasting ? '1' : '0',
    FAULT_COUNT: count,
  }
  return new Promise((resolve) => {
    execFile(process.execPath, [child, join(folder, 'office')], { env }, (error, stdout, stderr) => {
      const named = (word: string) =>
        [...stdout.matchAll(new RegExp(`^${word} (.+)$`, 'gm'))].map(([, name = '']) => name)
      const ended = error === null ? '' : `${JSON.stringify(fault)} ${error.signal ?? ''} ${stderr}`
      resolve({
        folder,
        saved: named('saved'),
        failures: named('failed'),
        calls: Number(readFileSync(count, 'utf8')),
        ended,
      })
    })
  })
}

// Opens what the run left, on a sound disk again.
function verified(result: Run): Run {
  expect(result.ended).toBe('')
  for (const code of result.failures) expect(failureCodes).toContain(code)
  const office = openOffice(join(result.folder, 'office'))
  const { client } = connectionOf(office)
  const plans = client
    .prepare<[], { id: string; subtitle: string | null; nodes: number }>(
      'SELECT id, subtitle, (SELECT count(*) FROM plan_nodes WHERE plan_id = plans.id) AS nodes FROM plans',
    )
    .all()
  expect(plans.filter(({ subtitle, nodes }) => subtitle !== 'complete' || nodes !== nodesOfPlan)).toEqual([])
  expect(plans.map(({ id }) => id)).toEqual(expect.arrayContaining(result.saved))
  expect(client.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(client.pragma('foreign_key_check')).toEqual([])
  office.close()
  rmSync(result.folder, { recursive: true })
  return result
}
