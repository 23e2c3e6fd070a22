import * as fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { connectionOf } from '#db/connection.ts'
import { redo, undo, undoState } from '#db/history.ts'
import { moveNodes, pasteNodes } from '#db/plan-tree.ts'
import { createRow, getRow, listRows, restoreRow, trashRow, updateRow } from '#db/records.ts'
import { findRecords } from '#db/search.ts'
import { write, type Write } from '#db/write.ts'
import type { Row } from '#shared/entities/all.ts'
import { nodeInput, planInput, unitInput } from '#test/builders/build-inputs.ts'
import { failureOf } from '#test/harness/caught.ts'
import { seedOf } from '#test/faults/chance.ts'
import { tell } from '#test/faults/figure.ts'
import { createTempOffice, type TempOffice } from '#test/harness/temp-office.ts'

// Random work on a real office beside a model of plain objects that knows nothing of SQL, history or search. It covers
// creating, editing, moving, pasting, trash and restore of single records and of whole subtrees, undo, redo and restarts;
// the order of siblings and sittings of prose have tests of their own. More runs: EQUIPLAN_MODEL_RUNS=64.
const runs = Number(process.env['EQUIPLAN_MODEL_RUNS'] ?? 10)

type Entity = 'unit' | 'planNode'
type Fact = { entity: Entity; title: string; note: string | null; parentId: string | null; live: boolean }
type State = Map<string, Fact>
type Step = { id: string; before: Fact | null; after: Fact }[]

// For each record what last went to the trash along with it.
type Model = { state: State; done: Step[]; undone: Step[]; planId: string; along: Map<string, Set<string>> }

type Real = { temp: TempOffice }
type Command = fc.Command<Model, Real>

const actor = { operator: 'thư ký' }
const seed = seedOf()
const steps = { run: 0 }

const save = <T>({ temp }: Real, work: (tx: Write) => T): T => write(temp.office, actor, work)
const factOf = (entity: Entity, row: Row<'unit'> | Row<'planNode'>): Fact => ({
  entity,
  title: 'name' in row ? row.name : row.title,
  note: 'name' in row ? row.abbreviation : row.product,
  parentId: row.parentId,
  live: row.deletedAt === null,
})

function set(model: Model, facts: [string, Fact][]): void {
  const gone = facts.filter(([id, { live }]) => !live && model.state.get(id)?.live !== false).map(([id]) => id)
  for (const id of gone) model.along.set(id, new Set(gone))
  for (const [id, fact] of facts) model.state.set(id, fact)
}

function keep(model: Model, step: Step): void {
  set(
    model,
    step.map(({ id, after }) => [id, after]),
  )
  if (step.length === 0) return
  model.done.push(step)
  model.undone = []
}

function pick(model: Model, at: number, wanted: (fact: Fact) => boolean): [string, Fact] | null {
  const found = [...model.state].filter(([, fact]) => wanted(fact))
  return found[at % found.length] ?? null
}

function under(model: Model, id: string): string[] {
  const children = [...model.state].filter(([, fact]) => fact.parentId === id).map(([child]) => child)
  return [id, ...children.flatMap((child) => under(model, child))]
}

function check(model: Model, real: Real, ids: Iterable<string>): void {
  for (const id of ids) {
    const expected = model.state.get(id)
    if (!expected) throw new Error('the model does not know this record')
    expect(factOf(expected.entity, getRow(real.temp.office, expected.entity, id))).toEqual(expected)
  }
  expect(undoState(real.temp.office)).toEqual({ canUndo: model.done.length > 0, canRedo: model.undone.length > 0 })
}

function checkAll(model: Model, real: Real): void {
  check(model, real, model.state.keys())
  for (const entity of ['unit', 'planNode'] as const) {
    const live = [...model.state].filter(([, fact]) => fact.entity === entity && fact.live).map(([id]) => id)
    expect(
      listRows(real.temp.office, entity)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(live.toSorted())
  }
  const words = [...model.state.values()].filter(({ title, live }) => live && title === 'bình').length
  expect(findRecords(real.temp.office, 'BIN', 200)).toHaveLength(Math.min(words, 200))
  expect(connectionOf(real.temp.office).client.pragma('foreign_key_check')).toEqual([])
}

const named = (name: string, run: (model: Model, real: Real) => string[]): Command => ({
  check: () => true,
  run(model, real) {
    steps.run += 1
    check(model, real, run(model, real))
  },
  toString: () => name,
})

const create = (entity: Entity, title: string, at: number): Command =>
  named(`create ${entity} ${title} ${at}`, (model, real) => {
    const parentId = pick(model, at, (fact) => fact.entity === entity && fact.live)?.[0] ?? null
    const parent = at % 3 === 0 ? null : parentId
    const row = save(real, (tx) =>
      entity === 'unit'
        ? createRow(tx, 'unit', unitInput({ name: title, parentId: parent }))
        : createRow(tx, 'planNode', nodeInput(model.planId, { title, parentId: parent })),
    )
    keep(model, [{ id: row.id, before: null, after: { entity, title, note: null, parentId: parent, live: true } }])
    return [row.id]
  })

const edit = (at: number, title: string, note: string | null): Command =>
  named(`edit ${at} ${title} ${note}`, (model, real) => {
    const found = pick(model, at, ({ live }) => live)
    if (!found) return []
    const [id, before] = found
    const row = getRow(real.temp.office, before.entity, id)
    save(real, (tx) =>
      before.entity === 'unit'
        ? updateRow(tx, 'unit', row, { name: title, abbreviation: note })
        : updateRow(tx, 'planNode', row, { title, product: note }),
    )
    keep(
      model,
      before.title === title && before.note === note ? [] : [{ id, before, after: { ...before, title, note } }],
    )
    return [id]
  })

const editStale = (at: number): Command =>
  named(`edit stale ${at}`, (model, real) => {
    const found = pick(model, at, ({ live, entity }) => live && entity === 'unit')
    if (!found) return []
    const { id, revision } = getRow(real.temp.office, 'unit', found[0])
    const stale = { id, revision: revision + 1 }
    expect(failureOf(() => save(real, (tx) => updateRow(tx, 'unit', stale, { name: 'lost' }))).code).toBe('conflict')
    return [id]
  })

const trash = (at: number): Command =>
  named(`trash ${at}`, (model, real) => {
    const found = pick(model, at, ({ live }) => live)
    if (!found) return []
    const [id, fact] = found
    save(real, (tx) => trashRow(tx, fact.entity, getRow(real.temp.office, fact.entity, id)))
    const ids = fact.entity === 'unit' ? [id] : under(model, id).filter((each) => model.state.get(each)?.live)
    keep(model, change(model, ids, { live: false }))
    return ids
  })

const restore = (at: number): Command =>
  named(`restore ${at}`, (model, real) => {
    const found = pick(model, at, ({ live }) => !live)
    if (!found) return []
    const [id, fact] = found
    const along = (each: string) => model.along.get(id)?.has(each) === true && model.state.get(each)?.live === false
    const rest = fact.entity === 'unit' ? [] : under(model, id).filter((each) => each !== id && along(each))
    save(real, (tx) => restoreRow(tx, fact.entity, getRow(real.temp.office, fact.entity, id)))
    const parentId = fact.entity === 'unit' ? fact.parentId : nearestLiving(model, fact.parentId)
    keep(model, [...change(model, [id], { live: true, parentId }), ...change(model, rest, { live: true })])
    return [id, ...rest]
  })

const move = (at: number, to: number): Command =>
  named(`move ${at} ${to}`, (model, real) => {
    const isNode = ({ live, entity }: Fact) => live && entity === 'planNode'
    const found = pick(model, at, isNode)
    if (!found) return []
    const [id, fact] = found
    const target = to % 4 === 0 ? null : (pick(model, to, isNode)?.[0] ?? null)
    const nodes = [getRow(real.temp.office, 'planNode', id)]
    const moving = () => save(real, (tx) => moveNodes(tx, { nodes, parentId: target, beforeId: null }))
    if (target !== null && under(model, id).includes(target)) expect(failureOf(moving).code).toBe('invalid')
    else if (target !== fact.parentId) {
      moving()
      keep(model, change(model, [id], { parentId: target }))
    }
    return [id]
  })

const paste = (at: number, title: string): Command =>
  named(`paste ${at} ${title}`, (model, real) => {
    const isNode = ({ live, entity }: Fact) => live && entity === 'planNode'
    const parentId = at % 3 === 0 ? null : (pick(model, at, isNode)?.[0] ?? null)
    const text = `1. ${title}\na) bình\n2. öka`
    const input = { planId: model.planId, parentId, afterId: null, text }
    const ids = save(real, (tx) => pasteNodes(tx, input)).map(({ id }) => id)
    const parents = [parentId, ids[0] ?? null, parentId]
    const step = [title, 'bình', 'öka'].map((each, index) => ({
      id: ids[index] ?? '',
      before: null,
      after: { entity: 'planNode' as const, title: each, note: null, parentId: parents[index] ?? null, live: true },
    }))
    keep(model, step)
    return ids
  })

const undoStep: Command = named('undo', (model, real) => {
  const step = model.done.pop()
  if (!step) {
    expect(failureOf(() => undo(real.temp.office, actor)).code).toBe('nothing-to-undo')
    return []
  }
  undo(real.temp.office, actor)
  set(
    model,
    step.map(({ id, before, after }) => [id, before ?? { ...after, live: false }]),
  )
  model.undone.push(step)
  return step.map(({ id }) => id)
})

const redoStep: Command = named('redo', (model, real) => {
  const step = model.undone.pop()
  if (!step) {
    expect(failureOf(() => redo(real.temp.office, actor)).code).toBe('nothing-to-undo')
    return []
  }
  redo(real.temp.office, actor)
  set(
    model,
    step.map(({ id, after }) => [id, after]),
  )
  model.done.push(step)
  return step.map(({ id }) => id)
})

const restart: Command = named('restart', (model, real) => {
  real.temp.reopen()
  checkAll(model, real)
  return []
})

function change(model: Model, ids: string[], to: Partial<Fact>): Step {
  return ids.flatMap((id) => {
    const before = model.state.get(id)
    return before ? [{ id, before, after: { ...before, ...to } }] : []
  })
}

function nearestLiving(model: Model, id: string | null): string | null {
  const fact = id === null ? undefined : model.state.get(id)
  return fact === undefined || fact.live ? id : nearestLiving(model, fact.parentId)
}

describe('an office after any work at all', () => {
  afterAll(() => {
    tell({ id: 'R13', what: 'actions beside a model', trials: steps.run, seen: { divergences: 0 }, seed })
  })

  it('holds what a simple model of it says, through undo, redo, trash and restarts', () => {
    const number = fc.nat({ max: 1_000 })
    const title = fc.constantFrom('alpha', 'ánh', 'bình', 'đẳng', 'çağrı', 'öka')
    const note = fc.constantFrom(null, 'x', 'y')
    const commands = fc.commands(
      [
        fc.tuple(fc.constantFrom<Entity>('unit', 'planNode'), title, number).map((args) => create(...args)),
        fc.tuple(fc.constant<Entity>('planNode'), title, number).map((args) => create(...args)),
        fc.tuple(number, title, note).map((args) => edit(...args)),
        fc.tuple(number, title, note).map((args) => edit(...args)),
        number.map(editStale),
        number.map(trash),
        number.map(restore),
        fc.tuple(number, number).map((args) => move(...args)),
        fc.tuple(number, title).map((args) => paste(...args)),
        fc.constant(undoStep),
        fc.constant(undoStep),
        fc.constant(redoStep),
        fc.constant(restart),
      ],
      { maxCommands: 500, size: 'max' },
    )
    fc.assert(
      fc.property(commands, (all) => {
        const temp = createTempOffice()
        const real = { temp }
        try {
          fc.modelRun(() => {
            const { id } = write(temp.office, { ...actor, undoable: false }, (tx) =>
              createRow(tx, 'plan', planInput({ title: 'plan' })),
            )
            return { model: { state: new Map(), done: [], undone: [], planId: id, along: new Map() }, real }
          }, all)
        } finally {
          temp.remove()
        }
      }),
      { numRuns: runs, seed },
    )
    expect(steps.run).toBeGreaterThan(runs * 100)
  }, 1_200_000)
})
