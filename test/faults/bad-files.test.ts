import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { fileOf } from '#db/generations.ts'
import { openOffice } from '#db/open.ts'
import { createRow, listRows } from '#db/records.ts'
import { write } from '#db/write.ts'
import { nodeInput, planInput } from '#test/builders/build-inputs.ts'
import { failureOf } from '#test/harness/caught.ts'
import { bundledChild } from './bundled-child.ts'

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'equiplan-bad-'))
  file = fileOf(folder, 1)
  const office = openOffice(folder)
  write(office, { operator: 'x' }, (tx) => {
    const plan = createRow(tx, 'plan', planInput({ title: 'kept' }))
    for (let at = 0; at < 200; at += 1)
      createRow(tx, 'planNode', nodeInput(plan.id, { position: at, title: `node ${at}` }))
  })
  office.close()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Overwrites bytes in the middle of the file. */
function overwrite(at: number, bytes: Buffer): void {
  const content = readFileSync(file)
  bytes.copy(content, at)
  writeFileSync(file, content)
}

function edit(work: (client: Database.Database) => void): void {
  const client = new Database(file)
  work(client)
  client.close()
}

const badFiles: [what: string, spoil: () => void, code: string][] = [
  ['is empty', () => truncateSync(file, 0), 'not-a-database'],
  ['has one byte', () => writeFileSync(file, 'S'), 'not-a-database'],
  ['stops within its header', () => truncateSync(file, 99), 'not-a-database'],
  ['is a text', () => writeFileSync(file, 'Kế hoạch '.repeat(1_000)), 'not-a-database'],
  [
    'is an Excel file',
    () => writeFileSync(file, Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(9_000)])),
    'not-a-database',
  ],
  ['has lost its first page', () => overwrite(0, Buffer.alloc(4_096)), 'not-a-database'],
  ['belongs to another program', () => edit((client) => client.pragma('application_id = 1234')), 'foreign-file'],
  ['belongs to no program', () => edit((client) => client.pragma('application_id = 0')), 'foreign-file'],
  ['comes from a newer version', () => edit((client) => client.pragma('user_version = 999')), 'from-the-future'],
  ['lacks its last bytes', () => truncateSync(file, readFileSync(file).length - 100), 'damaged'],
  ['ends in the middle of a page', () => truncateSync(file, readFileSync(file).length - 1_000), 'damaged'],
  [
    'has lost its second half',
    () => truncateSync(file, Math.floor(readFileSync(file).length / 8_192) * 4_096),
    'damaged',
  ],
  ['has a zeroed page', () => overwrite(4_096 * 3, Buffer.alloc(4_096)), 'damaged'],
  ['has pages that changed places', () => swapPages(), 'damaged'],
]

function swapPages(): void {
  const find = `SELECT pageno FROM dbstat WHERE name = 'plan_nodes' AND pagetype = 'leaf' ORDER BY path LIMIT 2`
  let pages: number[] = []
  edit((client) => (pages = client.prepare<[], number>(find).pluck().all()))
  const [one = 0, other = 0] = pages.map((page) => (page - 1) * 4_096)
  const content = readFileSync(file)
  const kept = Buffer.from(content.subarray(one, one + 4_096))
  content.copy(content, one, other, other + 4_096)
  kept.copy(content, other)
  writeFileSync(file, content)
}

describe('an office whose file', () => {
  it.each(badFiles)('%s is refused and stays as it is', (_, spoil, code) => {
    spoil()
    const before = readFileSync(file)
    const files = readdirSync(folder).toSorted()
    for (const _turn of [1, 2]) expect(failureOf(() => openOffice(folder)).code).toBe(code)
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(readdirSync(folder).toSorted()).toEqual(files)
  })

  it('is a folder is refused', () => {
    rmSync(file)
    mkdirSync(file)
    expect(failureOf(() => openOffice(folder)).code).toBe('no-access')
  })

  it('is damaged and has a log from a crash is kept with its log, as both were found', () => {
    const office = openOffice(folder)
    write(office, { operator: 'x' }, (tx) => createRow(tx, 'plan', planInput({ title: 'in the log' })))
    const crashed = join(folder, 'crashed')
    mkdirSync(crashed)
    for (const name of [basename(file), `${basename(file)}-wal`, 'office.json'])
      copyFileSync(join(folder, name), join(crashed, name))
    office.close()
    file = fileOf(crashed, 1)
    const page = 4_096 * 30
    overwrite(page, Buffer.alloc(4_096 * 12, 7))
    const [data, log] = [readFileSync(file), readFileSync(`${file}-wal`)]
    expect(failureOf(() => openOffice(crashed)).code).toBe('damaged')
    const aside = readdirSync(crashed).find((name) => name.startsWith('damaged-')) ?? ''
    expect(readFileSync(join(crashed, aside, basename(file))).equals(data)).toBe(true)
    expect(readFileSync(join(crashed, aside, `${basename(file)}-wal`)).equals(log)).toBe(true)
  })

  it('names no folder of the computer when it is refused', () => {
    writeFileSync(file, 'x')
    expect(JSON.stringify(failureOf(() => openOffice(folder)))).not.toContain(folder)
  })
})

describe('an office that is open in another window', () => {
  let child: string
  beforeAll(async () => {
    child = await bundledChild('holding-child')
  })
  afterAll(() => rmSync(dirname(child), { recursive: true, force: true }))

  it('is refused, and opens at once when the other one has died', async () => {
    const holder = spawn(process.execPath, [child, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
    await new Promise((resolve) => holder.stdout.once('data', resolve))
    expect(failureOf(() => openOffice(folder))).toEqual({
      code: 'in-use',
      detail: { file: 'office-1.db', reason: 'SQLITE_BUSY' },
    })
    expect(existsSync(`${file}-shm`)).toBe(false)
    holder.kill('SIGKILL')
    await new Promise((resolve) => holder.once('close', resolve))
    const office = openOffice(folder)
    expect(listRows(office, 'plan').map(({ title }) => title)).toEqual(['kept'])
    office.close()
  })

  it('is refused within the same process as well, and the first goes on', () => {
    const office = openOffice(folder)
    expect(failureOf(() => openOffice(folder)).code).toBe('in-use')
    write(office, { operator: 'x' }, (tx) => createRow(tx, 'plan', planInput()))
    office.close()
  })
})

describe('an office that may not be written', () => {
  it('says so where a file stands in place of its folder', () => {
    const blocked = join(folder, 'blocked')
    writeFileSync(blocked, '')
    expect(failureOf(() => openOffice(blocked)).code).toBe('no-access')
    expect(failureOf(() => openOffice(join(blocked, 'under'))).code).toBe('no-access')
  })

  it('says so when its file or folder is read-only', { timeout: 60_000 }, async () => {
    const child = await bundledChild('opening-child')
    const all = [folder, ...readdirSync(folder).map((name) => join(folder, name))]
    if (nobody !== null) all.forEach((path) => chownSync(path, nobody.uid, nobody.gid))
    const states = [
      [0o755, 0o644, 'open'],
      [0o755, 0o444, 'read-only'],
      [0o755, 0o000, 'no-access'],
      [0o555, 0o644, 'read-only'],
      [0o000, 0o644, 'no-access'],
    ] as const
    for (const [onFolder, onFile, code] of states) {
      chmodSync(file, onFile)
      chmodSync(folder, onFolder)
      const { stdout, stderr } = spawnSync(process.execPath, [child, folder], { encoding: 'utf8' })
      expect([onFolder, onFile, stdout, stderr]).toEqual([onFolder, onFile, code, ''])
      chmodSync(folder, 0o755)
    }
    rmSync(dirname(child), { recursive: true })
  })
})

// The child that opens the office is nobody in particular where root runs the tests.
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : null

const mounts = process.getuid?.() === 0 && process.platform === 'linux' && mayMount()

function mayMount(): boolean {
  const point = mkdtempSync(join(tmpdir(), 'equiplan-mount-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', point]).status === 0
  if (mounted) spawnSync('umount', [point])
  rmSync(point, { recursive: true })
  return mounted
}

// Needs root, as CI is.
describe.skipIf(!mounts)('a disk', () => {
  let disk: string
  const mount = (...options: string[]) => expect(spawnSync('mount', [...options, disk]).status).toBe(0)
  beforeEach(() => {
    disk = mkdtempSync(join(tmpdir(), 'equiplan-disk-'))
    mount('-t', 'tmpfs', '-o', 'size=4m', 'tmpfs')
  })
  afterEach(() => {
    spawnSync('umount', [disk])
    rmSync(disk, { recursive: true, force: true })
  })

  it('that is full loses no save, says so, and goes on when there is room again', () => {
    const office = openOffice(join(disk, 'office'))
    const saved: string[] = []
    const save = () =>
      saved.push(write(office, { operator: 'x' }, (tx) => createRow(tx, 'plan', planInput({ opening: longProse }))).id)
    expect(failureOf(() => Array.from({ length: 500 }, save)).code).toBe('disk-full')
    const before = saved.length
    expect(before).toBeGreaterThan(5)
    expect(listRows(office, 'plan').map(({ id }) => id)).toEqual(saved)
    mount('-o', 'remount,size=8m')
    save()
    office.checkpoint()
    office.close()
    const again = openOffice(join(disk, 'office'))
    expect(listRows(again, 'plan').map(({ id }) => id)).toEqual(saved)
    again.close()
  })

  it('that has no room for a new office gets none by half', () => {
    writeFileSync(join(disk, 'filler'), Buffer.alloc(4_000_000))
    expect(failureOf(() => openOffice(join(disk, 'office'))).code).toBe('disk-full')
    rmSync(join(disk, 'filler'))
    openOffice(join(disk, 'office')).close()
  })

  it('that has become read-only is named as that', () => {
    openOffice(join(disk, 'office')).close()
    mount('-o', 'remount,ro')
    expect(failureOf(() => openOffice(join(disk, 'office')))).toMatchObject({
      code: 'read-only',
      detail: { file: 'office-1.db' },
    })
    expect(failureOf(() => openOffice(join(disk, 'other'))).code).toBe('read-only')
    mount('-o', 'remount,rw')
    openOffice(join(disk, 'office')).close()
  })
})

const longProse = [{ kind: 'paragraph' as const, runs: [{ text: 'dài '.repeat(4_000) }] }]
