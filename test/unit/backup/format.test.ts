import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkCopy } from '#db/backup/copy-facts.ts'
import { createRow } from '#db/records.ts'
import { buildBackup, passphrase, recoveryKey, testKeys } from '#test/builders/build-backup.ts'
import { officeInput, planInput } from '#test/builders/build-inputs.ts'
import { useOffice } from '#test/harness/use-office.ts'

const given = useOffice()
let folder: string
let script: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'equiplan-format-'))
  script = join(folder, 'read-backup.mjs')
  const page = readFileSync(join(import.meta.dirname, '../../../docs/backup-format.md'), 'utf8')
  writeFileSync(script, /```js\n([\s\S]+?)```/.exec(page)?.[1] ?? '')
  given.save((tx) => {
    createRow(tx, 'office', officeInput())
    createRow(tx, 'plan', planInput({ title: '=HYPERLINK("x") <b>Kế hoạch</b>' }))
  })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the page about the format', () => {
  it.each([
    ['its passphrase', passphrase],
    ['its recovery key', recoveryKey],
  ])('is enough to read a backup without the application, with %s', (_, secret) => {
    const made = buildBackup(given.office, { target: folder, keys: testKeys() })
    execFileSync(process.execPath, [script, join(folder, made.file), join(folder, 'out'), secret])
    expect(checkCopy(join(folder, 'out', 'office.db')).dump).toBe(made.header.dump)
    const capsule = unzipSync(readFileSync(join(folder, 'out', 'capsule.zip')))
    expect(Object.keys(capsule)).toEqual(
      expect.arrayContaining(['READ-ME.txt', 'office.html', 'schema.sql', 'tables/plans.csv', 'tables/history.csv']),
    )
  })

  it('finds a wrong passphrase and a changed byte as well', () => {
    const made = buildBackup(given.office, { target: folder, keys: testKeys() })
    const file = join(folder, made.file)
    const run = (secret: string) =>
      spawnSync(process.execPath, [script, file, join(folder, 'out'), secret]).stderr.toString()
    expect(run('wrong')).toContain('does not open')
    const bytes = readFileSync(file)
    bytes.writeUInt8(bytes.readUInt8(9_000) ^ 1, 9_000)
    writeFileSync(file, bytes)
    expect(run(passphrase)).toContain('damaged')
  })
})

describe('the archive for people without the application', () => {
  function capsule() {
    const made = buildBackup(given.office, { target: folder })
    const bytes = readFileSync(join(folder, made.file))
    const [, , part] = made.header.parts
    const archive = bytes.subarray(bytes.length - 48 - (part?.length ?? 0), -48)
    return Object.fromEntries(
      Object.entries(unzipSync(archive)).map(([name, content]) => [name, Buffer.from(content).toString('utf8')]),
    )
  }

  it('shows every record in a page without script, in words of the office’s language', () => {
    const page = capsule()['office.html'] ?? ''
    expect(page).toContain('&lt;b&gt;Kế hoạch&lt;/b&gt;')
    expect(page).not.toMatch(/<script|<b>|https?:/)
    expect(page).toContain('<html lang="vi')
  })

  it('keeps a spreadsheet from calculating what people wrote', () => {
    const table = capsule()['tables/plans.csv'] ?? ''
    expect(table).toContain(`"'=HYPERLINK(""x"") <b>Kế hoạch</b>"`)
    expect(table.startsWith('\uFEFF"id","')).toBe(true)
  })

  it('builds an empty database again from its schema', () => {
    expect(capsule()['schema.sql']).toMatch(/CREATE TABLE ["`]plans["`]/)
  })

  it('is what ZIP programs find in a backup that is not locked', () => {
    const made = buildBackup(given.office, { target: folder })
    const listed = spawnSync('python3', [
      '-c',
      'import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); print(z.testzip(), *z.namelist())',
      join(folder, made.file),
    ])
    if (listed.error) return
    expect(listed.stderr.toString()).toBe('')
    expect(listed.stdout.toString()).toMatch(/^None READ-ME\.txt schema\.sql/)
  })
})
