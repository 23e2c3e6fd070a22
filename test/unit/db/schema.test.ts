import { getTableName } from 'drizzle-orm'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { connectionOf } from '#db/connection.ts'
import { columnName } from '#db/columns.ts'
import { tables } from '#db/schema.ts'
import type { Entity } from '#shared/entity.ts'
import { entities, type Entities, type Row } from '#shared/entities/all.ts'
import { entityNames } from '#shared/entities/names.ts'
import { useOffice } from '#test/harness/use-office.ts'
import { createRow } from '#db/records.ts'
import { nodeInput, planInput } from '#test/builders/build-inputs.ts'

type Stored<N extends keyof Entities> = (typeof tables)[N]['$inferSelect']
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
type Flat<T> = { [K in keyof T]: T[K] }

describe('the tables', () => {
  it('hold exactly the types the contract gives', () => {
    expectTypeOf<Same<Flat<Stored<'plan'>>, Flat<Row<'plan'>>>>().toEqualTypeOf<true>()
    expectTypeOf<Same<Flat<Stored<'planNode'>>, Flat<Row<'planNode'>>>>().toEqualTypeOf<true>()
    expectTypeOf<Same<Flat<Stored<'directive'>>, Flat<Row<'directive'>>>>().toEqualTypeOf<true>()
    expectTypeOf<Same<Flat<Stored<'signatory'>>, Flat<Row<'signatory'>>>>().toEqualTypeOf<true>()
    expectTypeOf<{ [N in keyof Entities]: Same<Flat<Stored<N>>, Flat<Row<N>>> }>().toEqualTypeOf<{
      [N in keyof Entities]: true
    }>()
  })
})

describe('the file itself', () => {
  const temp = useOffice()
  const client = () => connectionOf(temp.office).client

  it('is STRICT in every table and has a column with a CHECK for every field', () => {
    const loose = client()
      .prepare(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0`)
      .pluck()
      .all()
    expect(loose).toEqual(['sqlite_schema'])
    for (const name of entityNames) {
      const entity: Entity = entities[name]
      const sql = client()
        .prepare(`SELECT sql FROM sqlite_schema WHERE name = ?`)
        .pluck()
        .get(tableName(name)) as string
      for (const [field, { kind }] of Object.entries(entity.fields)) {
        expect(sql).toContain(`\`${columnName(field)}\` `)
        if (kind !== 'reference') expect(sql).toContain(`CONSTRAINT "${tableName(name)}_${columnName(field)}" CHECK`)
      }
    }
  })

  it('refuses what the contract would refuse, also when the contract is passed by', () => {
    const plan = temp.save((tx) => createRow(tx, 'plan', planInput()))
    const node = temp.save((tx) => createRow(tx, 'planNode', nodeInput(plan.id)))
    const attempts: [table: string, column: string, value: unknown][] = [
      ['plans', 'title', 'x'.repeat(501)],
      ['plans', 'title', null],
      ['plans', 'status', 'finished'],
      ['plans', 'starts_on', '2026-02-30'],
      ['plans', 'starts_on', '2026-2-3'],
      ['plans', 'starts_on', '8 March 2026'],
      ['plans', 'copies', -1],
      ['plans', 'copies', 10_001],
      ['plans', 'copies', 'many'],
      ['plans', 'copies', 1.5],
      ['plans', 'level_names', '["a","b","c","d","e"]'],
      ['plans', 'level_names', 'not json'],
      ['plans', 'opening', '{"kind":"paragraph"}'],
      ['plans', 'signatory_id', '01900000-0000-7000-8000-000000000000'],
      ['plans', 'revision', 0],
      ['plans', 'created_at', '2026-01-01'],
      ['plans', 'id', 'short'],
      ['plan_nodes', 'kind', 'chapter'],
      ['plan_nodes', 'budget', -5],
      ['plan_nodes', 'parent_id', 'nobody'],
      ['plan_nodes', 'partner_unit_ids', JSON.stringify(Array.from({ length: 201 }, () => 'x'))],
    ]
    for (const [table, column, value] of attempts) {
      const id = table === 'plans' ? plan.id : node.id
      const statement = client().prepare(`UPDATE ${table} SET ${column} = ? WHERE id = ?`)
      expect(() => statement.run(value, id), `${column} = ${String(value).slice(0, 30)}`).toThrow(
        /constraint|cannot store/i,
      )
    }
  })

  it('keeps its history from being altered or shortened', () => {
    temp.save((tx) => createRow(tx, 'plan', planInput()))
    expect(() => client().exec(`UPDATE history SET before = '{}'`)).toThrow('append-only')
    temp.save((tx) => createRow(tx, 'plan', planInput()))
    expect(() => client().exec(`UPDATE history SET after = '{}'`)).toThrow('append-only')
    expect(() => client().exec('DELETE FROM history')).toThrow('append-only')
  })

  it('holds one office only', () => {
    const insert = `INSERT INTO offices (id, created_at, updated_at, revision)
      VALUES (?, '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 1)`
    client().prepare(insert).run('01900000-0000-7000-8000-000000000001')
    expect(() => client().prepare(insert).run('01900000-0000-7000-8000-000000000002')).toThrow('UNIQUE')
  })
})

function tableName(name: keyof typeof tables): string {
  return getTableName(tables[name])
}
