import { describe, expect, test } from 'vitest'
import { nest, type Branch } from '#shared/documents/tree/nest.ts'
import type { PlanNode } from '#shared/entities/plan-node.ts'
import {
  afterRemoval,
  deeper,
  dropped,
  higher,
  shifted,
  topOf,
  withDescendants,
  type Move,
} from '#renderer/features/plan-editor/tree/tree-moves.ts'
import { recordMaker } from '../../builders/make-records.ts'

// a(a1, a2(x)), b, c
const tree = outline('a', '.a1', '.a2', '..x', 'b', 'c')

describe('moving items of a plan', () => {
  test('one level deeper, an item stands last under the one before it', () => {
    expect(after(tree, deeper(tree, ids('b')))).toBe('a(a1 a2(x) b) c')
  })

  test('the first of its siblings cannot go deeper', () => {
    expect(deeper(tree, ids('a1'))).toBeNull()
  })

  test('several siblings go deeper together and keep their order', () => {
    expect(after(tree, deeper(tree, ids('c', 'b')))).toBe('a(a1 a2(x) b c)')
  })

  test('one level higher, an item stands right behind what was its parent', () => {
    expect(after(tree, higher(tree, ids('a2')))).toBe('a(a1) a2(x) b c')
  })

  test('an item at the top cannot go higher', () => {
    expect(higher(tree, ids('b'))).toBeNull()
  })

  test('up and down exchange an item with its neighbour', () => {
    expect(after(tree, shifted(tree, ids('b'), 'up'))).toBe('b a(a1 a2(x)) c')
    expect(after(tree, shifted(tree, ids('b'), 'down'))).toBe('a(a1 a2(x)) c b')
  })

  test('several items move past one neighbour together', () => {
    expect(after(tree, shifted(tree, ids('b', 'c'), 'up'))).toBe('b c a(a1 a2(x))')
  })

  test('the first cannot go up and the last cannot go down', () => {
    expect(shifted(tree, ids('a'), 'up')).toBeNull()
    expect(shifted(tree, ids('c'), 'down')).toBeNull()
  })

  test('items of different parents do not move by keys', () => {
    expect(shifted(tree, ids('a1', 'b'), 'up')).toBeNull()
    expect(deeper(tree, ids('a2', 'c'))).toBeNull()
  })
})

describe('dropping items of a plan', () => {
  test('before, inside and after an item', () => {
    expect(after(tree, dropped(tree, ids('c'), node('a1'), 'before'))).toBe('a(c a1 a2(x)) b')
    expect(after(tree, dropped(tree, ids('c'), node('b'), 'inside'))).toBe('a(a1 a2(x)) b(c)')
    expect(after(tree, dropped(tree, ids('c'), node('a'), 'after'))).toBe('a(a1 a2(x)) c b')
  })

  test('an item cannot be dropped on itself or into what stands under it', () => {
    expect(dropped(tree, ids('a'), node('a'), 'inside')).toBeNull()
    expect(dropped(tree, ids('a'), node('x'), 'before')).toBeNull()
  })

  test('behind an item that is carried along itself, the next one that stays counts', () => {
    expect(after(tree, dropped(tree, ids('b', 'c'), node('a'), 'after'))).toBe('a(a1 a2(x)) b c')
  })
})

describe('choosing items of a plan', () => {
  test('what lies under a chosen item goes along once, not twice', () => {
    expect(topOf(tree, ids('x', 'a', 'c')).map(({ title }) => title)).toEqual(['a', 'c'])
  })

  test('an item is taken with all that stands under it', () => {
    expect([...withDescendants(tree, ids('a'))].map(titleOf)).toEqual(['a', 'a1', 'a2', 'x'])
  })

  test('after removal the focus goes to the next item, else to the one before, else to the parent', () => {
    expect(titleOf(afterRemoval(tree, ids('b')))).toBe('c')
    expect(titleOf(afterRemoval(tree, ids('b', 'c')))).toBe('a')
    expect(titleOf(afterRemoval(tree, ids('x')))).toBe('a2')
  })
})

/** Nodes from their titles; each leading point is one level. */
function outline(...lines: string[]): PlanNode[] {
  const record = recordMaker()
  const plan = record('plan', {
    kind: 'plan',
    title: '',
    profile: 'vn-nd30',
    currency: 'VND',
    status: 'draft',
    levelNames: [],
  })
  const open: PlanNode[] = []
  return lines.map((line, position) => {
    const title = line.replace(/^\.+/, '')
    const depth = line.length - title.length
    const parentId = depth === 0 ? null : (open[depth - 1]?.id ?? null)
    const made = record('planNode', {
      planId: plan.id,
      parentId,
      position,
      kind: 'section',
      marker: 'auto',
      title,
      partnerUnitIds: [],
      directiveIds: [],
      measuredBy: [],
      status: 'planned',
    })
    open[depth] = made
    return made
  })
}

function node(title: string): PlanNode {
  const found = tree.find((one) => one.title === title)
  if (!found) throw new Error(`no item ${title}`)
  return found
}

function idOf(title: string): string {
  return node(title).id
}

function ids(...titles: string[]): Set<string> {
  return new Set(titles.map(idOf))
}

function titleOf(id: string | null): string | undefined {
  return tree.find((one) => one.id === id)?.title
}

/** The tree as text after a move, as the database makes it. */
function after(nodes: readonly PlanNode[], move: Move | null): string {
  if (!move) return 'nothing'
  const moving = move.ids.flatMap((id) => nodes.find((one) => one.id === id) ?? [])
  const order = flat(nest(nodes)).filter((one) => !move.ids.includes(one.id))
  const before = order.findIndex((one) => one.id === move.beforeId)
  const at = before < 0 ? order.length : before
  const placed = order.toSpliced(at, 0, ...moving.map((one) => ({ ...one, parentId: move.parentId })))
  return written(nest(placed.map((one, position) => ({ ...one, position }))))
}

function flat(branches: readonly Branch[]): PlanNode[] {
  return branches.flatMap((branch) => [branch.node, ...flat(branch.children)])
}

function written(branches: readonly Branch[]): string {
  return branches
    .map(({ node: { title }, children }) => (children.length === 0 ? title : `${title}(${written(children)})`))
    .join(' ')
}
