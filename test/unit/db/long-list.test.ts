import { describe, expect, it } from 'vitest'
import { connectionOf } from '#db/connection.ts'
import { listPage } from '#db/list-page.ts'
import { createRow, listRows, trashRow, updateRow } from '#db/records.ts'
import type { OpenOffice } from '#db/open.ts'
import type { ListRow } from '#shared/contract.ts'
import type { Page } from '#shared/list.ts'
import { failureOf } from '#test/harness/caught.ts'
import { nodeInput, officeInput, planInput } from '#test/builders/build-inputs.ts'
import { useOffice } from '#test/harness/use-office.ts'

const many = 100_000
const byTitle = { column: 'title', direction: 'ascending' } as const

describe('a list of 100,000 records', () => {
  const temp = useOffice()

  it('is read whole page by page, in order, each record once, and from any place', () => {
    const plan = temp.save((tx) => {
      createRow(tx, 'office', officeInput())
      return createRow(tx, 'plan', planInput())
    })
    const pattern = temp.save((tx) => createRow(tx, 'planNode', nodeInput(plan.id, { title: 'Åtgärd 0' })))
    multiply(temp.office, many - 1)
    const office = temp.temp.reopen()

    const where = { planId: plan.id }
    const seen: { id: string; title: string }[] = []
    let after: string | null = null
    do {
      const read: Page<ListRow<'planNode'>> = listPage(office, 'planNode', {
        where,
        sort: byTitle,
        limit: 500,
        ...(after && { after }),
      })
      expect(read.total).toBe(many)
      seen.push(...read.rows)
      after = read.next
    } while (after !== null)
    expect(new Set(seen.map(({ id }) => id)).size).toBe(many)
    expect(seen.map(({ title }) => title)).toEqual(Array.from({ length: many }, (_, at) => `Åtgärd ${at}`))
    for (const skip of [0, 31_415, 99_950]) {
      const { rows } = listPage(office, 'planNode', { where, sort: byTitle, skip })
      expect(rows.map(({ id }) => id)).toEqual(seen.slice(skip, skip + 100).map(({ id }) => id))
    }
    expect(listPage(office, 'planNode', { where, words: 'atgard' }).total).toBe(1)
    expect(failureOf(() => listRows(office, 'planNode')).code).toBe('too-large')

    temp.save((tx) => updateRow(tx, 'planNode', pattern, { title: 'Zebra' }))
    const last = listPage(office, 'planNode', { where, sort: { ...byTitle, direction: 'descending' }, limit: 1 })
    expect(last).toMatchObject({ total: many, rows: [{ id: pattern.id, title: 'Zebra' }] })
    temp.save((tx) => trashRow(tx, 'planNode', { id: pattern.id, revision: 2 }))
    expect(listPage(office, 'planNode', { where, limit: 1 }).total).toBe(many - 1)
  }, 120_000)
})

// Straight into the table, as a save each would take half a minute; the keys they are sorted by come with the next opening.
function multiply(office: OpenOffice, times: number): void {
  const { client } = connectionOf(office)
  const columns = client.prepare<[], string>(`SELECT name FROM pragma_table_info('plan_nodes')`).pluck().all()
  const values = columns.map((name) => {
    if (name === 'id') return `printf('01900000-0000-7000-8000-%012x', number)`
    return name === 'title' ? `'Åtgärd ' || number` : `"${name}"`
  })
  client.exec(
    `WITH RECURSIVE count (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM count WHERE number < ${times})
     INSERT INTO plan_nodes (${columns.map((name) => `"${name}"`).join(', ')})
     SELECT ${values.join(', ')} FROM (SELECT * FROM plan_nodes LIMIT 1), count;
     DELETE FROM meta WHERE key = 'orderKeys'`,
  )
}
