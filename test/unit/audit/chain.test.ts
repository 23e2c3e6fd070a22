import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { auditHead } from '#db/audit/head.ts'
import { noteEvent } from '#db/audit/events.ts'
import { verifyAudit } from '#db/audit/verify.ts'
import { fileOf } from '#db/generations.ts'
import { undo } from '#db/history.ts'
import type { OpenOffice } from '#db/open.ts'
import { createRow, trashRow, updateRow } from '#db/records.ts'
import { createTempOffice } from '#test/harness/temp-office.ts'
import { useOffice } from '#test/harness/use-office.ts'

const secretary = { operator: 'thư ký' }
const blank = { kind: 'department', abbreviation: null, parentId: null, outside: false } as const

type Row = { number: number; actor: string; kind: string; step: number | null; entity: string; fields: string }

describe('the audit', () => {
  const at = useOffice()

  function unit(name = 'Ban Tổ chức') {
    return at.save((tx) => createRow(tx, 'unit', { ...blank, name }))
  }

  function raw<T>(work: (client: Database.Database) => T): T {
    at.office.close()
    const client = new Database(fileOf(at.temp.folder, 1))
    try {
      return work(client)
    } finally {
      client.close()
      at.temp.reopen()
    }
  }

  // As somebody with a tool of their own does it, who has taken the guards away.
  function tamper(sql: string): void {
    raw((client) => client.exec(`DROP TRIGGER audit_stays; DROP TRIGGER audit_stays_as_it_is; ${sql}`))
  }

  const rows = () => raw((client) => client.prepare<[], Row>('SELECT * FROM audit ORDER BY number').all())

  function someChanges(count = 6): void {
    for (let each = 0; each < count; each += 1) unit(`Ban ${each}`)
  }

  it('names who changed which fields of which record, and none of the words', () => {
    const { id, revision } = unit()
    const changed = at.save((tx) => updateRow(tx, 'unit', { id, revision }, { name: 'Văn phòng' }))
    at.save((tx) => trashRow(tx, 'unit', changed))
    const all = rows()
    expect(all.map(({ kind }) => kind)).toEqual(['chain-begun', 'create', 'update', 'trash'])
    expect(all[2]).toMatchObject({ actor: 'thư ký', entity: 'unit', record_id: id, fields: '["name"]', step: 2 })
    expect(JSON.stringify(all)).not.toContain('Văn phòng')
    expect(JSON.stringify(all)).not.toContain('Ban Tổ chức')
  })

  it('keeps nothing of a save that failed, and stays whole', async () => {
    unit()
    expect(() =>
      at.save((tx) => {
        createRow(tx, 'unit', { ...blank, name: 'half' })
        throw new Error('stop')
      }),
    ).toThrow('stop')
    unit('after')
    expect(rows().map(({ kind }) => kind)).toEqual(['chain-begun', 'create', 'create'])
    expect(await verifyAudit(at.office, [])).toMatchObject({ entries: 3, broken: null, unchecked: 0 })
  })

  it('tells of undo as of any change, and goes on over a restart', async () => {
    unit()
    undo(at.office, secretary)
    at.temp.reopen()
    unit('again')
    expect(rows().map(({ kind }) => kind)).toEqual(['chain-begun', 'create', 'trash', 'create'])
    expect((await verifyAudit(at.office, [])).broken).toBeNull()
  })

  it('also tells what is no change of a record', async () => {
    noteEvent(at.office, secretary, { kind: 'backup-made', detail: { sequence: 1 } })
    expect(rows()[1]).toMatchObject({ kind: 'backup-made', actor: 'thư ký', detail: '{"sequence":1}' })
  })

  it('lets nobody change or remove an entry through the file as it is', () => {
    unit()
    expect(() => raw((client) => client.exec('DELETE FROM audit'))).toThrow('append-only')
    expect(() => raw((client) => client.exec(`UPDATE audit SET actor = 'x'`))).toThrow('append-only')
  })

  it.each([
    ['was removed', 'DELETE FROM audit WHERE number = 4', 'missing', 4],
    ['names somebody else', `UPDATE audit SET actor = 'x' WHERE number = 4`, 'changed', 4],
    ['names another field', `UPDATE audit SET fields = '["kind"]' WHERE number = 4`, 'changed', 4],
    ['has another time', `UPDATE audit SET at = '2020-01-01T00:00:00.000Z' WHERE number = 4`, 'changed', 4],
    ['was the first', 'DELETE FROM audit WHERE number = 1', 'missing', 1],
    [
      'was put in',
      `INSERT INTO audit SELECT 8, at, actor, kind, step, entity, record_id, revision, fields, detail, seal FROM audit WHERE number = 7`,
      'changed',
      8,
    ],
    [
      'changed places with the next',
      'UPDATE audit SET number = -4 WHERE number = 4; UPDATE audit SET number = 4 WHERE number = 5; UPDATE audit SET number = 5 WHERE number = -4',
      'changed',
      4,
    ],
    [
      'was removed and the rest moved up',
      'DELETE FROM audit WHERE number = 4; UPDATE audit SET number = number - 1 WHERE number > 4',
      'changed',
      4,
    ],
    ['was the last', 'DELETE FROM audit WHERE number = 7', 'cut-off', 7],
    ['was one of the last', 'DELETE FROM audit WHERE number > 3', 'cut-off', 4],
  ])('shows when an entry %s', async (_how, sql, reason, number) => {
    someChanges()
    at.temp.reopen()
    tamper(sql)
    const { broken } = await verifyAudit(at.office, [])
    expect(broken).toMatchObject({ reason, number })
  })

  it('shows that the end was cut off by what a backup remembers, also when the PC remembers nothing', async () => {
    someChanges()
    const head = auditHead(at.office) ?? { entries: 0, seal: '' }
    at.office.close()
    const file = join(at.temp.folder, 'audit.json')
    const kept = JSON.parse(readFileSync(file, 'utf8')) as object
    writeFileSync(file, JSON.stringify({ ...kept, head: null }))
    tamper('DELETE FROM audit WHERE number > 3')
    expect((await verifyAudit(at.office, [])).broken).toBeNull()
    expect((await verifyAudit(at.office, [{ ...head, sequence: 1 }])).broken).toMatchObject({
      reason: 'cut-off',
      number: 4,
    })
  })

  it('shows when the database of another office was put in the place of this one', async () => {
    someChanges()
    const other = createTempOffice()
    try {
      fillOffice(other.office, 9)
      other.office.close()
      at.office.close()
      writeFileSync(fileOf(at.temp.folder, 1), readFileSync(fileOf(other.folder, 1)))
      const verdict = await verifyAudit(at.temp.reopen(), [])
      expect(verdict.unchecked).toBe(10)
      expect(verdict.broken).toMatchObject({ reason: 'other-chain', number: 7 })
    } finally {
      other.remove()
    }
  })

  it('says what can no longer be checked when its key is gone, and goes on under a new one', async () => {
    someChanges(2)
    at.office.close()
    rmSync(join(at.temp.folder, 'audit.json'))
    at.temp.reopen()
    unit('later')
    expect(rows().map(({ kind }) => kind)).toEqual(['chain-begun', 'create', 'create', 'chain-begun', 'create'])
    expect(await verifyAudit(at.office, [])).toMatchObject({ entries: 5, unchecked: 3, broken: null })
  })
})

function fillOffice(office: OpenOffice, count: number): void {
  for (let each = 0; each < count; each += 1) noteEvent(office, secretary, { kind: 'signed-in' })
}
