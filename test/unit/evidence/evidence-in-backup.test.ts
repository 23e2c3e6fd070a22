import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { switchTo } from '#db/backup/adopt.ts'
import { unwatched } from '#db/backup/watch.ts'
import { addEvidence } from '#db/evidence/add-evidence.ts'
import { evidenceFile, keptHashes } from '#db/evidence/evidence-files.ts'
import { keepFile } from '#db/evidence/keep-file.ts'
import { proveAll } from '#db/evidence/prove-all.ts'
import { openOffice } from '#db/open.ts'
import { createRow } from '#db/records.ts'
import { fireDrill } from '#electron/backup/fire-drill.ts'
import { prepareRestore } from '#electron/backup/prepare-restore.ts'
import { verifyBackup } from '#electron/backup/verify-backup.ts'
import { buildBackup, passphrase, testKeys } from '#test/builders/build-backup.ts'
import { officeInput } from '#test/builders/build-inputs.ts'
import { useOffice } from '#test/harness/use-office.ts'

const given = useOffice()
const now = Date.parse('2026-11-22T09:00:00.000Z')
let stick: string

async function keep(name: string, text: string): Promise<string> {
  const path = join(stick, name)
  writeFileSync(path, text)
  const kept = await keepFile(given.office.folder, path, 10_000_000)
  rmSync(path)
  given.save((tx) => addEvidence(tx, kept, name, null))
  return kept.hash
}

beforeEach(() => {
  stick = mkdtempSync(join(tmpdir(), 'equiplan-evidence-'))
  given.save((tx) => createRow(tx, 'office', officeInput()))
})
afterEach(() => rmSync(stick, { recursive: true, force: true }))

describe('a backup', () => {
  it.each([
    ['readable by anybody', null, null],
    ['locked with a passphrase', 'locked', passphrase],
  ])('that is %s brings all files of evidence to another PC', async (_, locked, secret) => {
    await keep('empty.txt', '')
    await keep('small.txt', 'x')
    const hash = await keep('large.bin', 'đ'.repeat(1_500_000))
    const made = buildBackup(given.office, { target: stick, keys: locked === null ? null : testKeys() })
    expect(made.header.evidence).toEqual({ files: 3, bytes: 3_000_001, left: 0 })
    const file = join(stick, made.file)
    expect(verifyBackup(file, { secret }, stick, unwatched).sealed).toBe(false)
    const other = join(stick, 'other')
    const { path } = prepareRestore({ file, opener: { secret }, folder: other, sequence: 0, now }, unwatched)
    switchTo(path, other, null)
    const office = openOffice(other)
    expect(await proveAll(office)).toMatchObject({ files: 3, missing: [], changed: [] })
    expect(readFileSync(evidenceFile(other, hash), 'utf8')).toBe('đ'.repeat(1_500_000))
    office.close()
  })

  it('puts a missing and a changed file right when it is restored', async () => {
    const one = await keep('one.txt', 'one')
    const two = await keep('two.txt', 'two')
    const made = buildBackup(given.office, { target: stick })
    const { folder } = given.office
    rmSync(evidenceFile(folder, one))
    writeFileSync(evidenceFile(folder, two), 'xxx')
    const task = { file: join(stick, made.file), opener: { secret: null }, folder, sequence: 0, now }
    switchTo(prepareRestore(task, unwatched).path, folder, given.office)
    expect(await proveAll(given.temp.reopen())).toMatchObject({ files: 2, missing: [], changed: [] })
  })

  it('is made although files are missing or changed, says how many, and leaves them out', async () => {
    const one = await keep('one.txt', 'one')
    const two = await keep('two.txt', 'two')
    await keep('three.txt', 'three')
    rmSync(evidenceFile(given.office.folder, one))
    writeFileSync(evidenceFile(given.office.folder, two), 'xxx')
    const made = buildBackup(given.office, { target: stick })
    expect(made.header.evidence).toEqual({ files: 1, bytes: 5, left: 2 })
    const drilled = fireDrill(join(stick, made.file), { secret: null }, join(stick, 'scratch'), now, unwatched)
    expect(drilled.counts).toMatchObject({ evidence: 3 })
  })

  it('that cannot be restored leaves no file of evidence behind', async () => {
    await keep('one.txt', 'one')
    const made = buildBackup(given.office, { target: stick, keys: testKeys() })
    const other = join(stick, 'other')
    const task = { file: join(stick, made.file), opener: { secret: 'wrong' }, folder: other, sequence: 0, now }
    expect(() => prepareRestore(task, unwatched)).toThrow()
    expect(keptHashes(other)).toEqual([])
  })

  it('gives its files of evidence to whoever has only the page about the format', async () => {
    const hash = await keep('one.txt', 'một')
    const made = buildBackup(given.office, { target: stick, keys: testKeys() })
    const page = readFileSync(join(import.meta.dirname, '../../../docs/backup-format.md'), 'utf8')
    const script = join(stick, 'read-backup.mjs')
    writeFileSync(script, /```js\n([\s\S]+?)```/.exec(page)?.[1] ?? '')
    execFileSync(process.execPath, [script, join(stick, made.file), join(stick, 'out'), passphrase])
    expect(readdirSync(join(stick, 'out', 'evidence'))).toEqual([hash])
    expect(readFileSync(join(stick, 'out', 'evidence', hash), 'utf8')).toBe('một')
  })
})
