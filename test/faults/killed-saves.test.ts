import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connectionOf } from '#db/connection.ts'
import { fileOf } from '#db/generations.ts'
import { openOffice, type OpenOffice } from '#db/open.ts'
import { bundledChild } from './bundled-child.ts'
import { tell } from './figure.ts'
import { nodesOfPlan } from './saved-plan.ts'

// A real process with the real repository layer is killed at a random moment. What it had named on its pipe after the
// commit must be there, and nothing may be there by half. A kill leaves the system's caches alone; what a power cut does
// to them is the subject of power-cut.test.ts.
const kills = Number(process.env['EQUIPLAN_KILLS'] ?? 200)
const lanes = 2

describe('an office whose computer dies while it saves', () => {
  let child: string
  beforeAll(async () => {
    child = await bundledChild('saving-child')
  })
  afterAll(() => rmSync(dirname(child), { recursive: true, force: true }))

  it('loses nothing that was saved and holds nothing by half', { timeout: 600_000 }, async () => {
    const results = await Promise.all(
      Array.from({ length: lanes }, (_, lane) => killAgainAndAgain(child, kills / lanes, lane)),
    )
    const sum = (of: keyof Result) => results.reduce((total, result) => total + result[of], 0)
    const seen = { saves: sum('saved'), logs: sum('interrupted'), lost: sum('lost'), half: sum('half') }
    tell({ id: 'R1', what: 'kill -9 while saving', trials: sum('killed'), seen, seed: null })
    expect({ killed: sum('killed'), lost: sum('lost'), half: sum('half') }).toEqual({ killed: kills, lost: 0, half: 0 })
    // The kills have to land in the middle of the work, with a log to replay.
    expect(sum('interrupted')).toBeGreaterThan(kills / 2)
  })

  it('would be seen to lose saves if it said saved too early', { timeout: 120_000 }, async () => {
    const { lost, half } = await killAgainAndAgain(child, 20, 0, 'too-early')
    expect(lost).toBeGreaterThan(0)
    expect(half).toBe(0)
  })
})

type Result = { killed: number; saved: number; interrupted: number; lost: number; half: number }

async function killAgainAndAgain(child: string, times: number, lane: number, when = 'after'): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'equiplan-kill-'))
  const acknowledged = new Set<string>()
  const result: Result = { killed: 0, saved: 0, interrupted: 0, lost: 0, half: 0 }
  for (let turn = 0; turn < times; turn += 1) {
    const named = await runAndKill([child, folder, when], (turn * 7 + lane * 3) % 8, (turn * 5) % 7)
    named.forEach((id) => acknowledged.add(id))
    result.killed += 1
    result.saved += named.length
    const log = `${fileOf(folder, 1)}-wal`
    if (existsSync(log) && statSync(log).size > 0) result.interrupted += 1
    const office = openOffice(folder)
    result.lost = lostOf(office, acknowledged)
    result.half += halfOf(office, turn % 20 === 19 || turn === times - 1)
    office.close()
  }
  rmSync(folder, { recursive: true })
  return result
}

// Kills a while after so many saves were named. Resolves once the process is gone and its pipe was read to the end: all
// it named, it named before it died.
function runAndKill(script: string[], saves: number, delay: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const running = spawn(process.execPath, script, { stdio: ['ignore', 'pipe', 'pipe'] })
    let out = ''
    let errors = ''
    running.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString()
      if (out.split('\n').length > saves + 1) setTimeout(() => running.kill('SIGKILL'), delay)
    })
    running.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
    running.on('close', (_, signal) => {
      if (signal !== 'SIGKILL') return reject(new Error(`the saving process ended by itself: ${errors}`))
      resolve(out.split('\n').slice(1, -1))
    })
  })
}

type Plan = { id: string; subtitle: string | null; nodes: number; events: number; entries: number }

// Every plan with what belongs to its save: nodes, history (made, changed, one for each node) and search entries.
const everyPlan = `
  SELECT plans.id, subtitle,
    (SELECT count(*) FROM plan_nodes WHERE plan_id = plans.id) AS nodes,
    (SELECT count(*) FROM history WHERE step IN (SELECT step FROM history WHERE record_id = plans.id)) AS events,
    (SELECT count(*) FROM search_entry WHERE owner_id = plans.id OR record_id = plans.id) AS entries
  FROM plans WHERE plans.rowid > ?`

function lostOf(office: OpenOffice, acknowledged: Set<string>): number {
  const known = new Set(connectionOf(office).client.prepare<[], string>('SELECT id FROM plans').pluck().all())
  return [...acknowledged].filter((id) => !known.has(id)).length
}

// Looks at what is new since the last look, and now and then at everything.
function halfOf(office: OpenOffice, thorough: boolean): number {
  const { client } = connectionOf(office)
  const last = client.prepare<[], number>('SELECT coalesce(max(rowid), 0) FROM plans').pluck().get() ?? 0
  const plans = client.prepare<[number], Plan>(everyPlan).all(thorough ? 0 : last - 100)
  const half = plans.filter(
    ({ subtitle, nodes, events, entries }) =>
      subtitle !== 'complete' || nodes !== nodesOfPlan || events !== nodesOfPlan + 2 || entries !== nodesOfPlan + 1,
  )
  const strayNodes = client.prepare('SELECT count(*) FROM plan_nodes WHERE plan_id NOT IN (SELECT id FROM plans)')
  expect(strayNodes.pluck().get()).toBe(0)
  if (thorough) {
    expect(client.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(client.pragma('foreign_key_check')).toEqual([])
  }
  return half.length
}
