import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import fc from 'fast-check'
import { switchTo } from '#db/backup/adopt.ts'
import { officeFacts } from '#db/backup/office-facts.ts'
import { unwatched } from '#db/backup/watch.ts'
import { createRow, listRows, trashRow, updateRow } from '#db/records.ts'
import type { Write } from '#db/write.ts'
import { prepareRestore } from '#electron/backup/prepare-restore.ts'
import { verifyBackup } from '#electron/backup/verify-backup.ts'
import { buildBackup, passphrase, testKeys } from '#test/builders/build-backup.ts'
import { nodeInput, officeInput, planInput, unitInput } from '#test/builders/build-inputs.ts'
import { useOffice } from '#test/harness/use-office.ts'
import { tell } from './figure.ts'

// Changes an office at random, backs it up, changes it again and restores; every row has to be as it was.
// EQUIPLAN_DRILLS takes a number.
const drills = Number(process.env['EQUIPLAN_DRILLS'] ?? 10)
const drillSeed = Number(process.env['EQUIPLAN_SEED'] ?? 20_261_122)

const given = useOffice()
let stick: string
beforeEach(() => {
  stick = mkdtempSync(join(tmpdir(), 'equiplan-drill-'))
})
afterEach(() => rmSync(stick, { recursive: true, force: true }))

type Edit = { kind: 'plan' | 'node' | 'unit' | 'rename' | 'trash'; text: string }

const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((each) => /[\p{L}\p{N}]/u.test(each)),
  fc.constantFrom('Đảng ủy', 'ışık İZMİR', 'Överväganden', '=1+1', '<b>&amp;', '👩‍👩‍👧'),
)
const edit = fc.record({ kind: fc.constantFrom('plan', 'node', 'unit', 'rename', 'trash'), text })

it('a restore brings back every row, whatever was saved before and after', { timeout: 900_000 }, () => {
  given.save((tx) => createRow(tx, 'office', officeInput()))
  const [first, ...more] = fc.sample(fc.array(edit as fc.Arbitrary<Edit>, { minLength: 1, maxLength: 12 }), {
    numRuns: drills + 1,
    seed: drillSeed,
  })
  make(first ?? [])
  more.forEach((edits, turn) => {
    const before = officeFacts(given.office).dump
    const capsule = turn % 3 !== 0
    const made = buildBackup(given.office, { target: stick, keys: turn % 2 === 0 ? testKeys() : null, capsule })
    const file = join(stick, made.file)
    expect(made.header.dump).toBe(capsule ? before : null)
    make(edits)
    const { folder } = given.office
    const opener = { secret: made.header.encryption === null ? null : passphrase }
    verifyBackup(file, opener, folder, unwatched)
    switchTo(
      prepareRestore({ file, opener, folder, sequence: 0, now: Date.now() }, unwatched).path,
      folder,
      given.office,
    )
    const office = given.temp.reopen()
    expect(officeFacts(office).dump).toBe(before)
    make(edits)
    for (const name of readdirSync(stick)) rmSync(join(stick, name))
    for (const name of readdirSync(folder).filter((each) => /^office-\d+\.db$/.test(each))) {
      if (name !== `office-${office.generation}.db`) rmSync(join(folder, name))
    }
  })
  tell({ id: 'R9', what: 'restores compared row by row', trials: drills, seen: { different: 0 }, seed: drillSeed })
})

function make(edits: readonly Edit[]): void {
  for (const each of edits) given.save((tx) => apply(tx, each))
}

function apply(tx: Write, { kind, text: title }: Edit): void {
  const [plan] = listRows(given.office, 'plan', {})
  if (kind === 'unit') createRow(tx, 'unit', unitInput({ name: title }))
  else if (kind === 'plan' || !plan) createRow(tx, 'plan', planInput({ title }))
  else if (kind === 'node') createRow(tx, 'planNode', nodeInput(plan.id, { title }))
  else if (kind === 'rename') updateRow(tx, 'plan', plan, { title })
  else trashRow(tx, 'plan', plan)
}
