import { createHash } from 'node:crypto'
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPointer } from '#db/generations.ts'
import { unwatched } from '#db/backup/watch.ts'
import { createRow } from '#db/records.ts'
import { write } from '#db/write.ts'
import { encodeHeader } from '#electron/backup/header.ts'
import { endMark, footerLength, hashLength, prefixLength } from '#electron/backup/layout.ts'
import { prepareRestore } from '#electron/backup/prepare-restore.ts'
import { readBackupFile, readBackupHeader } from '#electron/backup/read-file.ts'
import { verifyBackup } from '#electron/backup/verify-backup.ts'
import { writeBackupFile } from '#electron/backup/write-file.ts'
import { buildBackup, passphrase, testKeys } from '#test/builders/build-backup.ts'
import { nodeInput, officeInput, planInput } from '#test/builders/build-inputs.ts'
import { failureOf } from '#test/harness/caught.ts'
import { createTempOffice, type TempOffice } from '#test/harness/temp-office.ts'
import { tell } from './figure.ts'

// Damages a sound backup in every way a stick, a cable or a person can. EQUIPLAN_FLIPS: how many bytes are changed.
const flips = Number(process.env['EQUIPLAN_FLIPS'] ?? 300)

let temp: TempOffice
let folder: string
const whole: Record<'locked' | 'readable', Buffer> = { locked: Buffer.alloc(0), readable: Buffer.alloc(0) }

beforeAll(() => {
  temp = createTempOffice()
  folder = mkdtempSync(join(tmpdir(), 'equiplan-damage-'))
  write(temp.office, { operator: 'x' }, (tx) => {
    createRow(tx, 'office', officeInput())
    const plan = createRow(tx, 'plan', planInput({ title: 'kept' }))
    for (let at = 0; at < 300; at += 1)
      createRow(tx, 'planNode', nodeInput(plan.id, { position: at, title: `n ${at}` }))
  })
  for (const kind of ['locked', 'readable'] as const) {
    const made = buildBackup(temp.office, { target: folder, keys: kind === 'locked' ? testKeys() : null })
    whole[kind] = readFileSync(join(folder, made.file))
  }
})
afterAll(() => {
  temp.remove()
  rmSync(folder, { recursive: true, force: true })
})

function file(bytes: Buffer): string {
  const path = join(folder, 'Bản sao.equiplan')
  writeFileSync(path, bytes)
  return path
}

function codeOf(path: string): string {
  const verified = failureOf(() => verifyBackup(path, { secret: passphrase }, folder, unwatched))
  expect(JSON.stringify(verified)).not.toContain(folder)
  const task = { file: path, opener: { secret: passphrase }, folder: temp.folder, sequence: 0, now: 0 }
  expect(failureOf(() => prepareRestore(task, unwatched)).code).toBe(verified.code)
  return verified.code
}

const refusals = new Set(['not-a-backup', 'backup-cut', 'backup-damaged'])

describe.each(['locked', 'readable'] as const)('a %s backup', (kind) => {
  it('with any one byte changed is refused', { timeout: 600_000 }, () => {
    const sound = whole[kind]
    const path = file(sound)
    const handle = openSync(path, 'r+')
    const headerEnd = prefixLength + sound.readUInt32BE(prefixLength - 4) + hashLength
    const edges = [...range(0, headerEnd), ...range(sound.length - footerLength, sound.length)]
    const step = Math.max(1, Math.floor((sound.length - headerEnd) / flips))
    const places = new Set([...edges, ...range(headerEnd, sound.length, step)])
    const seen: Record<string, number> = {}
    for (const at of places) {
      const changed = (sound[at] ?? 0) ^ (1 << (at % 8))
      writeSync(handle, Buffer.from([changed]), 0, 1, at)
      const { code } = failureOf(() => readBackupFile(path, { secret: null }, null, unwatched))
      seen[code] = (seen[code] ?? 0) + 1
      writeSync(handle, sound, at, 1, at)
    }
    closeSync(handle)
    const what = `one byte of ${sound.length} of a ${kind} backup changed`
    tell({ id: 'R5', what, trials: places.size, seen, seed: null })
    expect(Object.keys(seen).filter((code) => !refusals.has(code))).toEqual([])
    expect(readBackupFile(path, { secret: null }, null, unwatched).header.sequence).toBeGreaterThan(0)
  })

  it('cut at any length is refused, and said to lack its end', { timeout: 600_000 }, () => {
    const sound = whole[kind]
    const path = file(sound)
    const lengths = [
      ...range(1, 2_000),
      ...range(2_000, sound.length, 4_096),
      ...range(sound.length - 100, sound.length),
    ]
    for (const length of lengths.toReversed()) {
      truncateSync(path, length)
      expect([length, failureOf(() => readBackupHeader(path)).code]).toEqual([length, 'backup-cut'])
    }
  })

  it('with something behind its end, or pages that changed places, is refused', () => {
    const sound = whole[kind]
    expect(codeOf(file(Buffer.concat([sound, Buffer.from('x')])))).toBe('backup-damaged')
    expect(codeOf(file(Buffer.concat([sound, sound])))).toBe('backup-damaged')
    const swapped = Buffer.from(sound)
    sound.copy(swapped, 20_000, 40_000, 44_096)
    sound.copy(swapped, 40_000, 20_000, 24_096)
    expect(codeOf(file(swapped))).toBe('backup-damaged')
    const zeroed = Buffer.from(sound)
    zeroed.fill(0, 30_000, 34_096)
    expect(codeOf(file(zeroed))).toBe('backup-damaged')
  })
})

const strangers: [what: string, make: (path: string) => void, code: string][] = [
  ['is empty', (path) => writeFileSync(path, ''), 'backup-cut'],
  ['is one byte', (path) => writeFileSync(path, 'E'), 'backup-cut'],
  ['is one byte of something else', (path) => writeFileSync(path, 'S'), 'not-a-backup'],
  ['is 99 bytes of nothing', (path) => writeFileSync(path, Buffer.alloc(99)), 'not-a-backup'],
  ['is a bare database', (path) => new Database(path).exec('CREATE TABLE t (x)').close(), 'not-a-backup'],
  ['is a Word file', (path) => writeFileSync(path, 'PK\x03\x04 word/document.xml'), 'not-a-backup'],
  ['is a text', (path) => writeFileSync(path, 'EQUIPLAN is a program'), 'not-a-backup'],
  ['is a folder', (path) => mkdirSync(path), 'not-a-backup'],
  ['is a link to nothing', (path) => symlinkSync(join(folder, 'nowhere'), path), 'no-such-file'],
  ['is not there', () => undefined, 'no-such-file'],
  [
    'is five gigabytes of nothing',
    (path) => {
      writeFileSync(path, '')
      truncateSync(path, 5_000_000_000)
    },
    'not-a-backup',
  ],
  [
    'has its own beginning and five gigabytes of nothing',
    (path) => {
      writeFileSync(path, whole.readable.subarray(0, 3_000))
      truncateSync(path, 5_000_000_000)
    },
    'backup-damaged',
  ],
  [
    'claims a header of four gigabytes',
    (path) => writeFileSync(path, withNumber(prefixLength - 4, 0xffff_ffff)),
    'backup-damaged',
  ],
  ['comes from a later version of the format', (path) => writeFileSync(path, fromTheFuture()), 'from-the-future'],
  ['has another header than it was written with', (path) => writeFileSync(path, withOtherHeader()), 'backup-damaged'],
  [
    'holds another database than it says',
    (path) => holding(path, () => undefined, { dump: '0'.repeat(64) }),
    'backup-damaged',
  ],
  [
    'holds a database of another program',
    (path) => holding(path, (client) => client.pragma('application_id = 1')),
    'backup-damaged',
  ],
  [
    'holds a database from the future',
    (path) => holding(path, (client) => client.pragma('user_version = 999')),
    'from-the-future',
  ],
  [
    'holds a database with a broken reference',
    (path) =>
      holding(path, (client) => {
        client.pragma('foreign_keys = OFF')
        client.exec(`UPDATE plan_nodes SET plan_id = '${'0'.repeat(36)}' WHERE rowid = 1`)
      }),
    'backup-damaged',
  ],
  [
    'holds a database with a hostile view',
    (path) => holding(path, (client) => client.exec('CREATE VIEW plans2 AS SELECT * FROM plans2')),
    'backup-damaged',
  ],
  [
    'holds a database with a trigger of its own',
    (path) =>
      holding(path, (client) => client.exec('CREATE TRIGGER t AFTER INSERT ON plans BEGIN DELETE FROM units; END')),
    'backup-damaged',
  ],
  [
    'holds a text in place of a database',
    (path) => {
      const header = readBackupHeader(file(whole.readable))
      const bytes = Buffer.from('no database')
      rmSync(path, { force: true })
      writeBackupFile(
        path,
        factsOf(header),
        [{ name: 'office.db', length: bytes.length, from: bytes }],
        null,
        unwatched,
      )
    },
    'backup-damaged',
  ],
]

describe('a file chosen as a backup that', () => {
  it.each(strangers)('%s is refused and nothing changes', (_, make, code) => {
    const path = join(folder, 'stranger.equiplan')
    rmSync(path, { recursive: true, force: true })
    make(path)
    const before = readdirSync(temp.folder).toSorted()
    expect(codeOf(path)).toBe(code)
    expect(readdirSync(temp.folder).toSorted()).toEqual(before)
    expect(readPointer(temp.folder)).toBe(1)
  })
})

function range(from: number, to: number, step = 1): number[] {
  return Array.from({ length: Math.max(0, Math.ceil((to - from) / step)) }, (_, index) => from + index * step)
}

function withNumber(at: number, value: number): Buffer {
  const bytes = Buffer.from(whole.readable)
  bytes.writeUInt32BE(value, at)
  return bytes
}

// The hash behind the header is right, as a later version would write it.
function fromTheFuture(): Buffer {
  const length = whole.readable.readUInt32BE(prefixLength - 4)
  const bytes = withNumber(prefixLength - 8, 2)
  const text = bytes.subarray(0, prefixLength + length)
  createHash('sha256').update(text).digest().copy(bytes, text.length)
  return bytes
}

function withOtherHeader(): Buffer {
  const length = prefixLength + whole.locked.readUInt32BE(prefixLength - 4) + hashLength
  const header = { ...readBackupHeader(file(whole.locked)), application: '0.2.0' }
  const bytes = Buffer.concat([encodeHeader(header), whole.locked.subarray(length, -footerLength)])
  return Buffer.concat([bytes, createHash('sha256').update(bytes).digest(), endMark])
}

function factsOf({ parts: _parts, encryption: _encryption, ...facts }: ReturnType<typeof readBackupHeader>) {
  return facts
}

// A backup made by somebody who knows the format, around a database that was changed.
function holding(path: string, change: (client: Database.Database) => void, facts: { dump?: string } = {}): void {
  const inner = join(folder, 'inner.db')
  const collected: Buffer[] = []
  const source = file(whole.readable)
  const { header } = readBackupFile(
    source,
    { secret: null },
    (part, bytes) => {
      if (part === 'office.db') collected.push(Buffer.from(bytes))
    },
    unwatched,
  )
  writeFileSync(inner, Buffer.concat(collected))
  const client = new Database(inner)
  change(client)
  client.close()
  const length = readFileSync(inner).length
  rmSync(path, { force: true })
  writeBackupFile(path, { ...factsOf(header), ...facts }, [{ name: 'office.db', length, from: inner }], null, unwatched)
}
