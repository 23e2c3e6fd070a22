import { spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { officeFacts } from '#db/backup/office-facts.ts'
import { generationsIn } from '#db/generations.ts'
import { openOffice } from '#db/open.ts'
import { createRow, listRows } from '#db/records.ts'
import { unwatched } from '#db/backup/watch.ts'
import { write } from '#db/write.ts'
import { verifyBackup } from '#electron/backup/verify-backup.ts'
import { Failed } from '#shared/failure.ts'
import { buildBackup, passphrase, testKeys } from '#test/builders/build-backup.ts'
import { nodeInput, officeInput, planInput } from '#test/builders/build-inputs.ts'
import { bundledChild } from './bundled-child.ts'
import { tell } from './figure.ts'

// A real process is killed at a random moment of a backup or a restore. EQUIPLAN_BACKUP_KILLS takes a number.
const kills = Number(process.env['EQUIPLAN_BACKUP_KILLS'] ?? 10)

let work: string
const children: Record<string, string> = {}

beforeAll(async () => {
  for (const name of ['backing-up-child', 'restoring-child']) children[name] = await bundledChild(name)
})
afterAll(() => Object.values(children).forEach((child) => rmSync(dirname(child), { recursive: true, force: true })))
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'equiplan-killed-backup-'))
  for (const name of ['office', 'stick']) mkdirSync(join(work, name))
})
afterEach(() => rmSync(work, { recursive: true, force: true }))

describe('a PC that dies during a backup', { timeout: 900_000 }, () => {
  it('leaves no half backup under a name, and every one before as it was', async () => {
    const seen = await killBackups(kills, 'safely')
    tell({ id: 'R7', what: 'kill -9 during a backup', trials: kills, seen, seed: null })
    expect(seen).toMatchObject({ bad: 0, lost: 0, changed: 0 })
    // The kills have to land in the middle of the work.
    expect(seen.unfinished).toBeGreaterThan(kills / 4)
  })

  it('would be seen to leave half backups if they were written under their name at once', async () => {
    expect((await killBackups(3, 'plainly')).bad).toBeGreaterThan(0)
  })
})

async function killBackups(times: number, how: string) {
  const [folder, stick] = [join(work, 'office'), join(work, 'stick')]
  fill(folder, 'plan')
  const first = copyOf(stick, (target) => buildIn(folder, target))
  const seen = { named: 0, unfinished: 0, bad: 0, lost: 0, changed: 0 }
  for (let turn = 0; turn < times; turn += 1) {
    const named = await runAndKill([children['backing-up-child'] ?? '', folder, stick, how], 1 + (turn % 2), turn * 13)
    const found = readdirSync(stick)
    seen.named += named.length
    // Half a file on the stick, or a copy on the PC that never got there.
    const left = [...found, ...readdirSync(folder)].filter((name) => /^\.equiplan-|\.part$/.test(name))
    if (left.length > 0) seen.unfinished += 1
    seen.lost += named.filter((name) => !found.includes(name)).length
    const files = found.filter((name) => name.endsWith('.equiplan'))
    seen.bad += files.filter((name) => !isSound(join(stick, name))).length
    if (!readFileSync(join(stick, first.file)).equals(first.bytes)) seen.changed += 1
    for (const name of found) if (name !== first.file) rmSync(join(stick, name))
    openOffice(folder).close()
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  }
  return seen
}

describe('a PC that dies during a restore', { timeout: 900_000 }, () => {
  it('has the whole old office afterwards or the whole new one, with what was saved in it', async () => {
    const [folder, stick] = [join(work, 'office'), join(work, 'stick')]
    const backups = ['one', 'two'].map((title) => {
      rmSync(folder, { recursive: true, force: true })
      mkdirSync(folder)
      fill(folder, title)
      if (title === 'two') buildIn(folder, join(work))
      return join(stick, buildIn(folder, stick).file)
    })
    const seen = { old: 0, new: 0, mixed: 0, broken: 0, generations: 0 }
    for (let turn = 0; turn < kills; turn += 1) {
      const child = [children['restoring-child'] ?? '', folder, ...backups]
      const named = await runAndKill(child, turn % 3, (turn * 17) % 400)
      const office = openOffice(folder)
      const titles = listRows(office, 'plan', {}).map(({ title }) => title)
      const base = titles.includes('one') ? 'one' : 'two'
      const sequence = base === 'one' ? 1 : 2
      const nodes = listRows(office, 'planNode', {}).length
      if (titles.includes('one') === titles.includes('two')) seen.mixed += 1
      if (titles.some((title) => title !== base && title !== `since ${sequence}`) || nodes !== 40) seen.mixed += 1
      if (officeFacts(office).history.entries === 0) seen.broken += 1
      if (Number(named.at(-1) ?? 0) === sequence) seen.old += 1
      else seen.new += 1
      office.close()
      expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
      seen.generations = Math.max(seen.generations, ...generationsIn(folder))
    }
    tell({ id: 'R7', what: 'kill -9 during restores, with a log left over', trials: kills, seen, seed: null })
    expect(seen).toMatchObject({ mixed: 0, broken: 0 })
    expect(seen.generations).toBeGreaterThan(kills / 2)
  })
})

function fill(folder: string, title: string): void {
  const office = openOffice(folder)
  write(office, { operator: 'x' }, (tx) => {
    createRow(tx, 'office', officeInput())
    const plan = createRow(tx, 'plan', planInput({ title }))
    for (let at = 0; at < 40; at += 1) createRow(tx, 'planNode', nodeInput(plan.id, { position: at }))
  })
  office.close()
}

function buildIn(folder: string, target: string) {
  const office = openOffice(folder)
  try {
    return buildBackup(office, { target, keys: testKeys() })
  } finally {
    office.close()
  }
}

function copyOf(stick: string, build: (target: string) => { file: string }) {
  const aside = join(work, 'aside')
  mkdirSync(aside)
  const { file } = build(aside)
  copyFileSync(join(aside, file), join(stick, `first ${file}`))
  return { file: `first ${file}`, bytes: readFileSync(join(aside, file)) }
}

// The keys of another process are others, so what is locked is proven by its bytes alone.
function isSound(path: string): boolean {
  try {
    verifyBackup(path, { secret: null }, work, unwatched)
    return true
  } catch (error) {
    if (error instanceof Failed) return false
    throw error
  }
}

// Kills a while after so many names; resolves once the pipe was read to its end.
function runAndKill(script: string[], names: number, delay: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const running = spawn(process.execPath, script, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, EQUIPLAN_PASSPHRASE: passphrase },
    })
    let out = ''
    let errors = ''
    running.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString()
      if (out.split('\n').length > names + 1) setTimeout(() => running.kill('SIGKILL'), delay % 300)
    })
    running.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
    running.on('close', (_, signal) => {
      if (signal !== 'SIGKILL') return reject(new Error(`the process ended by itself: ${errors}`))
      resolve(out.split('\n').slice(1, -1))
    })
  })
}
