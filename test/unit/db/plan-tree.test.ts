import { describe, expect, it } from 'vitest'
import { redo, undo } from '#db/history.ts'
import { insertNode, moveNodes, pasteNodes, restoreNodes, trashNodes } from '#db/plan-tree.ts'
import { createRow, getRow, listRows, restoreRow, trashRow, updateRow } from '#db/records.ts'
import { listTrash } from '#db/trash.ts'
import type { PlanNode } from '#shared/entities/plan-node.ts'
import { nodeInput, planInput } from '#test/builders/build-inputs.ts'
import { failureOf } from '#test/harness/caught.ts'
import { useOffice } from '#test/harness/use-office.ts'

const actor = { operator: 'thư ký' }

describe('the plan tree', () => {
  const temp = useOffice()

  /** The tree as text, such as `A(B C) D`. */
  function shape(planId: string, parentId: string | null = null): string {
    return listRows(temp.office, 'planNode', { where: { planId } })
      .filter((each) => each.parentId === parentId)
      .map(({ id, title }) => {
        const under = shape(planId, id)
        return under === '' ? title : `${title}(${under})`
      })
      .join(' ')
  }

  function node(title: string): PlanNode {
    const found = listRows(temp.office, 'planNode').find((each) => each.title === title)
    if (!found) throw new Error(`no node ${title}`)
    return found
  }

  /** A plan with the tree `A(B(C) D) E`, positions as a sample office has them: 0, 1, 2. */
  function makePlan(): string {
    return temp.save((tx) => {
      const plan = createRow(tx, 'plan', planInput())
      const make = (title: string, position: number, parentId: string | null = null) =>
        createRow(tx, 'planNode', nodeInput(plan.id, { title, position, parentId })).id
      const a = make('A', 0)
      const b = make('B', 0, a)
      make('C', 0, b)
      make('D', 1, a)
      make('E', 1)
      return plan.id
    })
  }

  const insert = (planId: string, at: { parentId?: string | null; afterId?: string | null }, title: string) =>
    temp.save((tx) => insertNode(tx, { planId, parentId: null, afterId: null, kind: 'measure', title, ...at }))

  const move = (titles: string[], parentId: string | null, beforeId: string | null = null) =>
    temp.save((tx) => moveNodes(tx, { nodes: titles.map(node), parentId, beforeId }))

  it('takes a new node behind another or first under one', () => {
    const planId = makePlan()
    insert(planId, { afterId: node('B').id }, 'new')
    insert(planId, { parentId: node('A').id }, 'first')
    insert(planId, { parentId: node('C').id }, 'deep')
    insert(planId, {}, 'top')
    insert(planId, { afterId: node('E').id }, 'last')
    expect(shape(planId)).toBe('top A(first B(C(deep)) new D) E last')
  })

  it('finds room between two nodes again and again', () => {
    const planId = makePlan()
    for (let turn = 0; turn < 30; turn += 1) insert(planId, { afterId: node('A').id }, `n${turn}`)
    const order = Array.from({ length: 30 }, (_, turn) => `n${29 - turn}`).join(' ')
    expect(shape(planId)).toBe(`A(B(C) D) ${order} E`)
  })

  it('leaves the neighbours alone where there is room', () => {
    const planId = makePlan()
    insert(planId, { afterId: node('A').id }, 'spreads')
    const before = node('E').revision
    insert(planId, { afterId: node('A').id }, 'fits')
    expect(node('E').revision).toBe(before)
  })

  it('moves several nodes in the order given, with what stands under them', () => {
    const planId = makePlan()
    move(['E', 'B'], null, node('A').id)
    expect(shape(planId)).toBe('E B(C) A(D)')
    move(['A', 'E'], node('C').id)
    expect(shape(planId)).toBe('B(C(A(D) E))')
    move(['C'], null)
    expect(shape(planId)).toBe('B C(A(D) E)')
    move(['E', 'A'], node('C').id, node('E').id)
    expect(shape(planId)).toBe('B C(E A(D))')
  })

  it('keeps a node under its parent when both are moved', () => {
    const planId = makePlan()
    move(['A', 'C', 'D'], node('E').id)
    expect(shape(planId)).toBe('E(A(B(C) D))')
  })

  it('does not let a node stand under itself or in another plan', () => {
    const planId = makePlan()
    const other = temp.save((tx) => createRow(tx, 'plan', planInput()))
    const foreign = temp.save((tx) => createRow(tx, 'planNode', nodeInput(other.id, { title: 'F' })))
    for (const [titles, parent, reason] of [
      [['A'], 'C', 'under-itself'],
      [['A'], 'A', 'under-itself'],
      [['A'], 'F', 'other-plan'],
      [['A', 'F'], null, 'other-plan'],
    ] as const) {
      const failure = failureOf(() => move([...titles], parent === null ? null : node(parent).id))
      expect(failure).toMatchObject({ code: 'invalid', problems: [{ path: 'parentId', reason }] })
    }
    expect(
      failureOf(() => temp.save((tx) => updateRow(tx, 'planNode', node('A'), { parentId: node('C').id }))).code,
    ).toBe('invalid')
    expect(
      failureOf(() => temp.save((tx) => updateRow(tx, 'planNode', node('A'), { parentId: foreign.id }))).code,
    ).toBe('invalid')
    expect(shape(planId)).toBe('A(B(C) D) E')
  })

  it('does not stop somebody who writes in a node that is being moved', () => {
    const planId = makePlan()
    const writing = node('B')
    move(['B'], null)
    const saved = temp.save((tx) => updateRow(tx, 'planNode', writing, { title: 'B!' }))
    expect(saved.title).toBe('B!')
    expect(shape(planId)).toBe('A(D) E B!(C)')
  })

  it('trashes a node with all under it and brings all of it back', () => {
    const planId = makePlan()
    temp.save((tx) => trashNodes(tx, [node('C')]))
    const gone = temp.save((tx) => trashNodes(tx, [node('A')]))
    expect(gone.map(({ title }) => title)).toEqual(['A', 'B', 'D'])
    expect(shape(planId)).toBe('E')
    const a = gone[0] ?? node('E')
    temp.save((tx) => restoreRow(tx, 'planNode', a))
    expect(shape(planId)).toBe('A(B D) E')
  })

  it('brings several nodes back with all under them, as one step', () => {
    const planId = makePlan()
    const heads = [node('B').id, node('E').id]
    const gone = temp.save((tx) => trashNodes(tx, [node('B'), node('E')]))
    const tops = gone.filter(({ id }) => heads.includes(id))
    temp.save((tx) => restoreNodes(tx, tops))
    expect(shape(planId)).toBe('A(B(C) D) E')
    undo(temp.office, actor)
    expect(shape(planId)).toBe('A(D)')
  })

  it('brings a node back under the nearest node above that is still there', () => {
    const planId = makePlan()
    const [c] = temp.save((tx) => trashNodes(tx, [node('C')]))
    temp.save((tx) => trashNodes(tx, [node('B')]))
    if (c) temp.save((tx) => restoreRow(tx, 'planNode', c))
    expect(shape(planId)).toBe('A(D C) E')
    undo(temp.office, actor)
    expect(shape(planId)).toBe('A(D) E')
    redo(temp.office, actor)
    expect(shape(planId)).toBe('A(D C) E')
  })

  it('shows in the trash what can be brought back, not what went along', () => {
    makePlan()
    temp.save((tx) => trashNodes(tx, [node('C')]))
    temp.save((tx) => trashRow(tx, 'planNode', node('A')))
    expect(listTrash(temp.office).rows.map(({ title }) => title)).toEqual(expect.arrayContaining(['A', 'C']))
    expect(listTrash(temp.office)).toMatchObject({ total: 2, next: null })
  })

  it('is put back by undo, whatever was done to it', () => {
    const planId = makePlan()
    insert(planId, { afterId: node('A').id }, 'new')
    move(['A', 'E'], node('new').id)
    temp.save((tx) => trashNodes(tx, [node('B'), node('D')]))
    expect(shape(planId)).toBe('new(A E)')
    for (const _ of [1, 2, 3]) undo(temp.office, actor)
    expect(shape(planId)).toBe('A(B(C) D) E')
    for (const _ of [1, 2, 3]) redo(temp.office, actor)
    expect(shape(planId)).toBe('new(A E)')
  })

  it('takes a list from Word as nodes, in one step of undo', () => {
    const planId = makePlan()
    const text = 'I. MỤC ĐÍCH\n1. Tuyên truyền\n- Lồng ghép\n- Đẩy mạnh\n2. Nâng cao\na) Một\nII. TỔ CHỨC'
    const made = temp.save((tx) => pasteNodes(tx, { planId, parentId: null, afterId: node('A').id, text }))
    expect(made).toHaveLength(7)
    expect(shape(planId)).toBe('A(B(C) D) MỤC ĐÍCH(Tuyên truyền(Lồng ghép Đẩy mạnh) Nâng cao(Một)) TỔ CHỨC E')
    expect(node('Tuyên truyền')).toMatchObject({ kind: 'section', marker: 'auto' })
    expect(node('Lồng ghép')).toMatchObject({ kind: 'point', marker: 'auto' })
    expect(node('Một')).toMatchObject({ kind: 'point', marker: 'letter' })
    undo(temp.office, actor)
    expect(shape(planId)).toBe('A(B(C) D) E')
  })

  it('refuses a paste over its limits as a whole and names the limit', () => {
    const planId = makePlan()
    const paste = (text: string) =>
      failureOf(() => temp.save((tx) => pasteNodes(tx, { planId, parentId: null, afterId: null, text })))
    expect(paste('- x\n'.repeat(2_001))).toEqual({
      code: 'too-large',
      detail: { limit: 2_000, unit: 'items', found: 2_001 },
    })
    expect(paste('x'.repeat(1_000_001))).toEqual({
      code: 'too-large',
      detail: { limit: 1_000_000, unit: 'characters', found: 1_000_001 },
    })
    expect(paste(`- y\n- ${'x'.repeat(5_001)}`)).toEqual({
      code: 'too-large',
      detail: { limit: 5_000, unit: 'characters-of-item', found: 5_001 },
    })
    expect(listRows(temp.office, 'planNode')).toHaveLength(5)
  })

  it('asks for a node that is there', () => {
    const planId = makePlan()
    const gone = node('E')
    temp.save((tx) => trashNodes(tx, [gone]))
    expect(failureOf(() => insert(planId, { afterId: gone.id }, 'x')).code).toBe('not-found')
    expect(failureOf(() => insert(planId, { parentId: gone.id }, 'x')).code).toBe('invalid')
    expect(failureOf(() => move(['A'], null, gone.id)).code).toBe('not-found')
    expect(failureOf(() => temp.save((tx) => trashNodes(tx, [gone]))).code).toBe('not-found')
    expect(getRow(temp.office, 'planNode', gone.id).deletedAt).not.toBeNull()
  })
})
