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
import { useOffice } from '#test/harness/use-office.ts'

const temp = useOffice()

// Tables that grow with the years; the others hold what one office has of units, signatories and the like.
const growing =
  /^SCAN (plan_nodes|measure_pairs|recipients|plan_bases|history|step|search_entry|node)\b(?!.*USING (COVERING )?INDEX \w+_(deleted_at|by_title))/

it('finds its way by indexes, however many records there are', () => {
  const { client } = connectionOf(temp.office)
  // The keys of all lists are made when an office comes to be or changes its language, and that reads everything.
  temp.save((tx) => createRow(tx, 'office', officeInput()))
  const asked = new Set<string>()
  const { prepare } = client
  client.prepare = ((sql: string) => {
    asked.add(sql)
    return prepare.call(client, sql)
  }) as typeof prepare

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
  listDrafts(temp.office, '')
  client.prepare = prepare

  const scans = [...asked].flatMap((sql) => {
    const statement = client.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    const parameters = Array.from({ length: sql.split('?').length - 1 }, () => null)
    const details = statement.all(...parameters).map(({ detail }) => detail)
    return details.filter((detail) => growing.test(detail)).map((detail) => `${detail}: ${sql}`)
  })
  expect(asked.size).toBeGreaterThan(25)
  expect(scans).toEqual([])
})
