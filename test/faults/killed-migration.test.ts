import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connectionOf } from '#db/connection.ts'
import { fileOf, readPointer } from '#db/generations.ts'
import { readVersion } from '#db/header.ts'
import { migrations as committed } from '#db/migrations/all.gen.ts'
import { openOffice } from '#db/open.ts'
import { createRow } from '#db/records.ts'
import { write } from '#db/write.ts'
import { nodeInput, planInput } from '#test/builders/build-inputs.ts'
import { bundledChild } from './bundled-child.ts'
import { tell } from './figure.ts'
import { rebuildingMigrations } from './rebuilding-migrations.ts'

const kills = Number(process.env['EQUIPLAN_MIGRATION_KILLS'] ?? 16)
const nodes = 1_500
const newest = rebuildingMigrations.length

describe('an update whose computer dies while it changes the tables', () => {
  let child: string
  let old: string
  beforeAll(async () => {
    child = await bundledChild('migrating-child')
    old = mkdtempSync(join(tmpdir(), 'equiplan-old-'))
    const office = openOffice(old)
    write(office, { operator: 'x' }, (tx) => {
      const plan = createRow(tx, 'plan', planInput())
      for (let at = 0; at < nodes; at += 1) createRow(tx, 'planNode', nodeInput(plan.id, { position: at }))
    })
    office.close()
  })
  afterAll(() => {
    rmSync(dirname(child), { recursive: true, force: true })
    rmSync(old, { recursive: true })
  })

  it('leaves the old office or the new one, whole, and goes on at the next start', { timeout: 300_000 }, async () => {
    const ends = { old: 0, new: 0 }
    const full = await runAndKill(child, copyOf(old), null)
    for (let turn = 0; turn < kills; turn += 1) {
      const folder = copyOf(old)
      await runAndKill(child, folder, (full * 1.2 * turn) / kills)
      const version = readVersion(fileOf(folder, readPointer(folder) ?? 0), newest)
      expect([committed.length, newest]).toContain(version)
      ends[version === newest ? 'new' : 'old'] += 1
      expect(rowsOf(folder, version === newest ? rebuildingMigrations : committed)).toEqual({ plans: 1, nodes })
      expect(rowsOf(folder, rebuildingMigrations)).toEqual({ plans: 1, nodes })
      rmSync(folder, { recursive: true })
    }
    tell({ id: 'R11', what: `updates killed within ${Math.round(full)} ms`, trials: kills, seen: ends, seed: null })
    expect(ends.old).toBeGreaterThan(0)
  })
})

function copyOf(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'equiplan-update-'))
  cpSync(folder, copy, { recursive: true })
  return copy
}

function rowsOf(folder: string, migrations: typeof committed) {
  const office = openOffice(folder, { migrations })
  const { client } = connectionOf(office)
  const count = (table: string) => client.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
  const rows = { plans: count('plans'), nodes: count('plan_nodes') }
  expect(client.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(client.pragma('foreign_key_check')).toEqual([])
  office.close()
  return rows
}

/** Milliseconds the update took, 0 if it was killed before its end. */
function runAndKill(child: string, folder: string, delay: number | null): Promise<number> {
  return new Promise((resolve, reject) => {
    const running = spawn(process.execPath, [child, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
    let out = ''
    running.stdout.on('data', (chunk: Buffer) => {
      if (out === '' && delay !== null) setTimeout(() => running.kill('SIGKILL'), delay)
      out += chunk.toString()
    })
    running.on('close', (code, signal) => {
      if (code !== 0 && signal !== 'SIGKILL') reject(new Error('the update failed by itself'))
      else resolve(Number(/done (.+)/.exec(out)?.[1] ?? 0))
    })
  })
}
