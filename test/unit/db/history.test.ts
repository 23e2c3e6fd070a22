import { describe, expect, it } from 'vitest'
import { connectionOf } from '#db/connection.ts'
import { listHistory, redo, undo, undoState } from '#db/history.ts'
import { createRow, getRow, listRows, restoreRow, trashRow, updateRow } from '#db/records.ts'
import { write } from '#db/write.ts'
import { nodeInput, officeInput, planInput, unitInput } from '#test/builders/build-inputs.ts'
import { failureOf } from '#test/harness/caught.ts'
import { useOffice } from '#test/harness/use-office.ts'

const actor = { operator: 'thư ký' }

describe('undo', () => {
  const temp = useOffice()
  const title = (id: string) => getRow(temp.office, 'plan', id).title

  it('takes a change back and brings it again', () => {
    const { id } = temp.save((tx) => createRow(tx, 'plan', planInput({ title: 'A' })))
    temp.save((tx) => updateRow(tx, 'plan', { id, revision: 1 }, { title: 'B', opening: [] }))
    expect(undo(temp.office, actor)).toEqual({ canUndo: true, canRedo: true, of: null })
    expect(getRow(temp.office, 'plan', id)).toMatchObject({ title: 'A', opening: null, revision: 3 })
    expect(redo(temp.office, actor)).toEqual({ canUndo: true, canRedo: false, of: null })
    expect(getRow(temp.office, 'plan', id)).toMatchObject({ title: 'B', opening: [], revision: 4 })
  })

  it('takes a whole write back in one step', () => {
    const [plan, unit] = temp.save(
      (tx) => [createRow(tx, 'plan', planInput()), createRow(tx, 'unit', unitInput())] as const,
    )
    temp.save((tx) => {
      updateRow(tx, 'plan', plan, { drafterUnitId: unit.id })
      createRow(tx, 'planNode', nodeInput(plan.id))
      trashRow(tx, 'unit', unit)
    })
    undo(temp.office, actor)
    expect(getRow(temp.office, 'plan', plan.id).drafterUnitId).toBeNull()
    expect(listRows(temp.office, 'planNode')).toEqual([])
    expect(listRows(temp.office, 'unit')).toHaveLength(1)
    redo(temp.office, actor)
    expect(getRow(temp.office, 'plan', plan.id).drafterUnitId).toBe(unit.id)
    expect(listRows(temp.office, 'planNode')).toHaveLength(1)
    expect(listRows(temp.office, 'unit')).toEqual([])
  })

  it('goes back step by step, also after a restart, and forward again', () => {
    let plan = temp.save((tx) => createRow(tx, 'plan', planInput({ title: '0' })))
    for (const next of ['1', '2', '3']) plan = temp.save((tx) => updateRow(tx, 'plan', plan, { title: next }))
    temp.temp.reopen()
    const seen = ['2', '1', '0'].map(() => {
      undo(temp.office, actor)
      return title(plan.id)
    })
    expect(seen).toEqual(['2', '1', '0'])
    undo(temp.office, actor)
    expect(listRows(temp.office, 'plan')).toEqual([])
    expect(undoState(temp.office)).toEqual({ canUndo: false, canRedo: true })
    for (const _ of [1, 2, 3]) redo(temp.office, actor)
    expect(title(plan.id)).toBe('2')
  })

  it('forgets what was undone once something new is written', () => {
    const plan = temp.save((tx) => createRow(tx, 'plan', planInput({ title: 'A' })))
    temp.save((tx) => updateRow(tx, 'plan', plan, { title: 'B' }))
    undo(temp.office, actor)
    temp.save((tx) => createRow(tx, 'unit', unitInput()))
    expect(undoState(temp.office).canRedo).toBe(false)
    expect(failureOf(() => redo(temp.office, actor)).code).toBe('nothing-to-undo')
    undo(temp.office, actor)
    undo(temp.office, actor)
    expect(failureOf(() => undo(temp.office, actor)).code).toBe('nothing-to-undo')
  })

  it('does not overwrite what was changed past it, says so, and goes on with the step before', () => {
    const unit = temp.save((tx) => createRow(tx, 'unit', unitInput({ name: 'before' })))
    const plan = temp.save((tx) => createRow(tx, 'plan', planInput({ title: 'A' })))
    write(temp.office, { ...actor, undoable: false }, (tx) => updateRow(tx, 'plan', plan, { title: 'import' }))
    const changed = temp.save((tx) => updateRow(tx, 'unit', unit, { name: 'after' }))
    write(temp.office, { ...actor, undoable: false }, (tx) => updateRow(tx, 'unit', changed, { name: 'import' }))
    expect(failureOf(() => undo(temp.office, actor)).code).toBe('conflict')
    expect(getRow(temp.office, 'unit', unit.id).name).toBe('import')
    undo(temp.office, actor)
    expect(listRows(temp.office, 'plan')).toEqual([])
  })

  it('leaves the founding of the office alone', () => {
    temp.save((tx) => {
      createRow(tx, 'unit', unitInput())
      createRow(tx, 'office', officeInput())
    })
    expect(undoState(temp.office)).toEqual({ canUndo: false, canRedo: false })
  })
})

describe('the history', () => {
  const temp = useOffice()

  it('tells who changed what from what to what, newest first', () => {
    const { id } = temp.save((tx) => createRow(tx, 'plan', planInput({ title: 'A' })))
    write(temp.office, { operator: 'trưởng phòng' }, (tx) => updateRow(tx, 'plan', { id, revision: 1 }, { title: 'B' }))
    temp.save((tx) => trashRow(tx, 'plan', { id, revision: 2 }))
    temp.save((tx) => restoreRow(tx, 'plan', { id, revision: 3 }))
    undo(temp.office, actor)
    const [undone, restored, trashed, changed, made] = listHistory(temp.office, 'plan', id).rows
    expect(made).toMatchObject({ action: 'create', before: null, after: { title: 'A' }, undone: false })
    expect(changed).toMatchObject({
      action: 'update',
      operator: 'trưởng phòng',
      before: { title: 'A' },
      after: { title: 'B' },
    })
    expect(trashed).toMatchObject({ action: 'trash', before: null, after: null })
    expect(restored).toMatchObject({ action: 'restore', undone: true })
    expect(undone).toMatchObject({ action: 'trash', undone: false })
  })

  it('keeps its order when the clock of the PC jumps back and forth', () => {
    const times = ['2026-03-08', '2009-01-01', '2036-03-08', '2026-03-09', '2016-01-01'].map((day) => Date.parse(day))
    let turn = 0
    const office = temp.temp.reopen({ now: () => times[turn % times.length] ?? 0 })
    let plan = write(office, actor, (tx) => createRow(tx, 'plan', planInput({ title: '0' })))
    for (turn = 1; turn < 10; turn += 1) {
      plan = write(temp.temp.reopen({ now: () => times[turn % times.length] ?? 0 }), actor, (tx) =>
        updateRow(tx, 'plan', plan, { title: String(turn) }),
      )
    }
    const titles = listHistory(temp.office, 'plan', plan.id).rows.map(({ after }) => after?.['title'])
    expect(titles).toEqual(['9', '8', '7', '6', '5', '4', '3', '2', '1', '0'])
    const clocks = connectionOf(temp.office).client.prepare('SELECT clock FROM step ORDER BY number').pluck().all()
    expect(clocks).toEqual(clocks.toSorted())
    expect(new Set(clocks).size).toBe(10)
  })

  it('names the device and gives every write a number of its own', () => {
    temp.save((tx) => {
      createRow(tx, 'plan', planInput())
      createRow(tx, 'unit', unitInput())
    })
    temp.save((tx) => createRow(tx, 'unit', unitInput()))
    const rows = connectionOf(temp.office)
      .client.prepare(
        'SELECT step, length(device) AS device FROM history JOIN step ON step.number = step ORDER BY sequence',
      )
      .all()
    expect(rows).toEqual([1, 1, 2].map((step) => ({ step, device: 36 })))
  })
})

describe('prose that is saved at every pause in typing', () => {
  let time = Date.parse('2026-03-08T08:00:00Z')
  const temp = useOffice({ now: () => time })
  const prose = (text: string) => [{ kind: 'paragraph' as const, runs: [{ text }] }]

  function type(id: string, text: string, after: number, operator = actor.operator) {
    time += after
    const { revision } = getRow(temp.office, 'plan', id)
    write(temp.office, { operator }, (tx) => updateRow(tx, 'plan', { id, revision }, { opening: prose(text) }))
  }
  const opening = (id: string) => getRow(temp.office, 'plan', id).opening?.[0]

  it('is one step of undo for each two minutes of writing', () => {
    const { id } = temp.save((tx) => createRow(tx, 'plan', planInput()))
    for (let pause = 0; pause <= 30; pause += 1) type(id, `text ${pause}`, 10_000)
    const entries = listHistory(temp.office, 'plan', id).rows
    expect(entries.map(({ action }) => action)).toEqual(['update', 'update', 'update', 'create'])
    undo(temp.office, actor)
    expect(opening(id)).toEqual(prose('text 25')[0])
    undo(temp.office, actor)
    expect(opening(id)).toEqual(prose('text 12')[0])
    redo(temp.office, actor)
    expect(opening(id)).toEqual(prose('text 25')[0])
  })

  it('is newer for another PC each time it grows', () => {
    const { id } = temp.save((tx) => createRow(tx, 'plan', planInput()))
    const clock = () => connectionOf(temp.office).client.prepare('SELECT max(clock) FROM step').pluck().get()
    type(id, 'a', 1_000)
    const before = String(clock())
    type(id, 'b', 1_000)
    expect(listHistory(temp.office, 'plan', id).rows).toHaveLength(2)
    expect(String(clock()) > before).toBe(true)
  })

  it('starts anew for another field, another person, and after anything else', () => {
    const { id } = temp.save((tx) => createRow(tx, 'plan', planInput()))
    const count = () => listHistory(temp.office, 'plan', id).total
    type(id, 'a', 1_000)
    type(id, 'b', 1_000, 'trưởng phòng')
    expect(count()).toBe(3)
    temp.save((tx) => createRow(tx, 'unit', unitInput()))
    type(id, 'c', 1_000, 'trưởng phòng')
    expect(count()).toBe(4)
    temp.save((tx) => updateRow(tx, 'plan', getRow(temp.office, 'plan', id), { title: 'new' }))
    type(id, 'd', 1_000)
    undo(temp.office, actor)
    type(id, 'e', 1_000)
    undo(temp.office, actor)
    expect(opening(id)).toEqual(prose('c')[0])
  })

  it('still collides with what another window wrote', () => {
    const plan = temp.save((tx) => createRow(tx, 'plan', planInput()))
    type(plan.id, 'a', 1_000)
    const seen = getRow(temp.office, 'plan', plan.id)
    type(plan.id, 'b', 1_000)
    expect(failureOf(() => temp.save((tx) => updateRow(tx, 'plan', seen, { opening: prose('x') }))).code).toBe(
      'conflict',
    )
    expect(temp.save((tx) => updateRow(tx, 'plan', seen, { title: 'x' })).title).toBe('x')
  })
})
