import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fileOf } from '#db/generations.ts'
import { openOffice } from '#db/open.ts'
import { createRow } from '#db/records.ts'
import { write } from '#db/write.ts'
import { salvageRows } from '#db/salvage.ts'
import { unusedFolder } from '#electron/salvage/unused-folder.ts'
import { salvageOffice } from '#electron/salvage/salvage-office.ts'
import { nodeInput, planInput } from '#test/builders/build-inputs.ts'
import { failureOf } from '#test/harness/caught.ts'

const points = 400

let folder: string
let file: string
let out: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'equiplan-salvage-'))
  out = join(folder, 'rescued')
  const office = openOffice(join(folder, 'office'))
  write(office, { operator: 'x' }, (tx) => {
    const plan = createRow(tx, 'plan', planInput({ title: 'Kế hoạch' }))
    for (let at = 0; at < points; at += 1)
      createRow(tx, 'planNode', nodeInput(plan.id, { position: at, title: `point ${at}` }))
  })
  office.close()
  file = fileOf(join(folder, 'office'), 1)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const salvage = () => salvageOffice({ file, scratch: join(folder, 'scratch'), out })
const ofNodes = () => salvage().find(({ table }) => table === 'plan_nodes')
const linesOf = (name: string) => readFileSync(join(out, name), 'utf8').trim().split('\n')

function pagesOf(table: string): number[] {
  const client = new Database(file)
  const find = `SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY path`
  const pages = client.prepare<[string], number>(find).pluck().all(table)
  client.close()
  return pages
}

function overwritePage(page: number): void {
  const content = readFileSync(file)
  content.fill(0x5a, (page - 1) * 4_096, page * 4_096)
  writeFileSync(file, content)
}

describe('what can still be read of a damaged office', () => {
  it('does not pass for lost rows where the stick is full: the whole fails, so that it is tried again elsewhere', () => {
    const full = Object.assign(new Error('no space left'), { code: 'ENOSPC' })
    const failure = failureOf(() =>
      salvageRows(file, (table) => {
        if (table === 'plan_nodes') throw full
      }),
    )
    expect(failure.code).toBe('disk-full')
  })

  it('holds no password, and writes over nothing that was rescued before', () => {
    expect(salvage().map(({ table }) => table)).not.toContain('profile')
    expect(unusedFolder(folder, 'rescued')).toBe(join(folder, 'rescued 2'))
  })

  it('is every row where only an index is hurt', () => {
    for (const page of pagesOf('plan_nodes_plan_id')) overwritePage(page)
    expect(ofNodes()?.read).toBe(points)
    expect(linesOf('plan_nodes.csv')).toHaveLength(points + 1)
    expect(linesOf('plan_nodes.jsonl').map((line) => (JSON.parse(line) as { title: string }).title)).toContain(
      'point 7',
    )
  })

  it('are the rows before and behind a page that is lost, with a count of those on it', () => {
    const pages = pagesOf('plan_nodes')
    overwritePage(pages[Math.floor(pages.length / 2)] ?? 0)
    const found = ofNodes()
    expect(found?.read).toBeGreaterThan(points / 2)
    expect(found?.read).toBeLessThan(points)
    const titles = linesOf('plan_nodes.jsonl').map((line) => (JSON.parse(line) as { title: string }).title)
    expect(titles).toContain('point 0')
    expect(titles).toContain(`point ${points - 1}`)
    expect(new Set(titles).size).toBe(titles.length)
    expect(linesOf('counts.csv').some((line) => line.startsWith('"plan_nodes"'))).toBe(true)
  })

  it('is told without a change to the file, and nothing stays on the PC but what was asked for', () => {
    overwritePage(pagesOf('plan_nodes')[1] ?? 0)
    const before = readFileSync(file)
    salvage()
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(readdirSync(join(folder, 'scratch'))).toEqual([])
  })

  it('is nothing where not even the tables can be told', () => {
    truncateSync(file, 0)
    writeFileSync(file, 'no database at all')
    expect(['not-a-database', 'damaged']).toContain(failureOf(salvage).code)
  })
})
