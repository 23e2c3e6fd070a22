import { expect, it } from 'vitest'
import { connectionOf } from '#db/connection.ts'
import { listDrafts } from '#db/drafts.ts'
import { loadDossier } from '#db/dossier.ts'
import { listHistory, redo, undo, undoState } from '#db/history.ts'
import { listPage } from '#db/list-page.ts'
import { insertNode, moveNodes, trashNodes } from '#db/plan-tree.ts'
import { createRow, getRow, listRows, restoreRow, updateRow } from '#db/records.ts'
import { findRecords } from '#db/search.ts'
import { listTrash } from '#db/trash.ts'
import { nodeInput, officeInput, planInput } from '#test/builders/build-inputs.ts'
import type { Entity } from '#shared/entity.ts'
import { entities } from '#shared/entities/all.ts'
import { entityNames } from '#shared/entities/names.ts'
import { sortsOf } from '#shared/list.ts'
import { useOffice } from '#test/harness/use-office.ts'

const temp = useOffice()

// Tables that grow with the years; the others hold what one office has of units, signatories and the like.
const growing =
  /^SCAN (plan_nodes|measure_pairs|recipients|plan_bases|history|step|search_entry|node)\b(?!.*USING (COVERING )?INDEX \w+_(deleted_at|by_title))/

/** The statements a piece of work asks. */
function asking(work: () => void): Set<string> {
  const { client } = connectionOf(temp.office)
  const asked = new Set<string>()
  const { prepare } = client
  client.prepare = ((sql: string) => {
    asked.add(sql)
    return prepare.call(client, sql)
  }) as typeof prepare
  try {
    work()
  } finally {
    client.prepare = prepare
  }
  return asked
}

/** How SQLite goes about a statement, a line each step. */
function stepsOf(sql: string): string[] {
  const statement = connectionOf(temp.office).client.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
  const parameters = Array.from({ length: sql.split('?').length - 1 }, () => null)
  return statement.all(...parameters).map(({ detail }) => detail)
}

it('goes through lists of every entity by an index, in every order, in both directions and of one owner alone', () => {
  const owner = '01900000-0000-7000-8000-000000000001'
  const found = entityNames.flatMap((name) => {
    const entity: Entity = entities[name]
    const wheres = entity.partOf === undefined ? [{}] : [{}, { [entity.partOf]: owner }]
    return sortsOf(entity).flatMap((column) =>
      (['ascending', 'descending'] as const).flatMap((direction) =>
        wheres.flatMap((where) => {
          const sort = { column, direction } as never
          const asked = asking(() => void listPage(temp.office, name, { where: where as never, sort }))
          const steps = [...asked].filter((sql) => sql.includes('ORDER BY')).flatMap(stepsOf)
          expect(steps).not.toEqual([])
          // What is ordered by hand or by when it was written is asked of one owner, who has few; there it may be sorted.
          const mayBeSorted = column === 'position' || column === 'createdAt'
          const wrong = steps.filter(
            (step) => /^SCAN \w+$/.test(step) || (!mayBeSorted && step.includes('TEMP B-TREE')),
          )
          return wrong.map((step) => `${name} by ${column} ${direction} ${JSON.stringify(where)}: ${step}`)
        }),
      ),
    )
  })
  expect(found).toEqual([])
})

it('finds its way by indexes, however many records there are', () => {
  // The keys of all lists are made when an office comes to be or changes its language, and that reads everything.
  temp.save((tx) => createRow(tx, 'office', officeInput()))
  const asked = asking(() => everythingOnce())
  const scans = [...asked].flatMap((sql) =>
    stepsOf(sql)
      .filter((step) => growing.test(step))
      .map((step) => `${step}: ${sql}`),
  )
  expect(asked.size).toBeGreaterThan(25)
  expect(scans).toEqual([])
})

function everythingOnce(): void {
  const actor = { operator: 'x' }
  const plan = temp.save((tx) => createRow(tx, 'plan', planInput()))
  const node = temp.save((tx) => createRow(tx, 'planNode', nodeInput(plan.id, { title: 'a' })))
  const child = temp.save((tx) => createRow(tx, 'planNode', nodeInput(plan.id, { parentId: node.id })))
  temp.save((tx) => updateRow(tx, 'planNode', node, { title: 'b' }))
  temp.save((tx) => updateRow(tx, 'planNode', node, { product: 'c' }))
  temp.save((tx) => insertNode(tx, { planId: plan.id, parentId: null, afterId: node.id, kind: 'point', title: '' }))
  temp.save((tx) => moveNodes(tx, { nodes: [child], parentId: null, beforeId: node.id }))
  temp.save((tx) => trashNodes(tx, [getRow(temp.office, 'planNode', node.id)]))
  temp.save((tx) => restoreRow(tx, 'planNode', getRow(temp.office, 'planNode', node.id)))
  undo(temp.office, actor)
  redo(temp.office, actor)
  undoState(temp.office)
  listRows(temp.office, 'planNode', { where: { planId: plan.id } })
  for (const where of [{}, { planId: plan.id }]) {
    for (const direction of ['ascending', 'descending'] as const) {
      const sort = { column: 'title', direction } as const
      const { next } = listPage(temp.office, 'planNode', { where, sort, limit: 1 })
      listPage(temp.office, 'planNode', { where, sort, after: next ?? '' })
    }
  }
  listPage(temp.office, 'planNode', { where: { planId: plan.id }, words: 'b' })
  listHistory(temp.office, 'planNode', node.id)
  listTrash(temp.office)
  findRecords(temp.office, 'b', 50)
  findRecords(temp.office, 'ban', 50)
  loadDossier(temp.office, 'plan', plan.id, '2026-03-08')
  listDrafts(temp.office, { operator: 'x' }, '')
}
