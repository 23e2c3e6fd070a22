import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { planNode } from '#shared/entities/plan-node.ts'
import type { StoredRecord } from '#renderer/form/autosave.ts'
import { draftsOf } from '#renderer/form/drafts.ts'
import { createEntitySession } from '#renderer/form/entity-session.ts'

const row: StoredRecord = { id: 'n', revision: 1, title: 'Mục đích', startsOn: null, endsOn: null, deletedAt: null }

/** The main process with one record and its drafts. */
function mainProcess() {
  const main = { row, drafts: new Map<string, string>(), isFull: false }
  const ok = (value: unknown) => ({ ok: true, value })
  async function invoke(name: string, input: Record<string, never>) {
    if (name === 'draft.put') main.drafts.set(input['key'] ?? '', input['value'] ?? '')
    if (name === 'draft.drop') main.drafts.delete(input['key'] ?? '')
    if (name === 'draft.list') return ok([...main.drafts].map(([key, value]) => ({ key, value, savedAt: '' })))
    if (name === 'planNode.get') return ok(main.row)
    if (name !== 'planNode.update') return ok(null)
    if (main.isFull) return { ok: false, failure: { code: 'disk-full' } }
    main.row = { ...main.row, ...(input['patch'] as unknown as object), revision: main.row.revision + 1 }
    return ok(main.row)
  }
  vi.stubGlobal('window', { equiplan: { invoke, on: () => () => undefined } })
  return main
}

function open(shown: Record<string, unknown> = {}) {
  return createEntitySession(planNode, row, {
    show: (name, value) => void (shown[name] = value),
    onContested: () => undefined,
    onProblems: () => undefined,
  })
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('A record that is left while it cannot be saved', () => {
  it('is kept as a draft and saved as soon as there is room', async () => {
    const main = mainProcess()
    main.isFull = true
    const session = open()
    session.change('title', 'Mục đích, yêu cầu')
    let isOver = false
    void session.leave().then(() => (isOver = true))
    await vi.advanceTimersByTimeAsync(0)
    expect(main.row['title']).toBe('Mục đích')
    expect(main.drafts.get('planNode:n:title')).toBe('"Mục đích, yêu cầu"')
    expect(isOver).toBe(false)
    main.isFull = false
    await vi.advanceTimersByTimeAsync(10_000)
    expect(main.row['title']).toBe('Mục đích, yêu cầu')
    expect(main.drafts.size).toBe(0)
    expect(isOver).toBe(true)
  })

  it('comes back with what was typed, and the older form no longer writes over the newer one', async () => {
    const main = mainProcess()
    main.isFull = true
    const first = open()
    first.change('title', 'older')
    void first.leave()
    await vi.advanceTimersByTimeAsync(0)
    const shown: Record<string, unknown> = {}
    const second = open(shown)
    second.begin()
    expect(shown['title']).toBe('older')
    second.change('title', 'newer')
    main.isFull = false
    await vi.advanceTimersByTimeAsync(30_000)
    expect(main.row['title']).toBe('newer')
    expect(main.row.revision).toBe(2)
  })
})

describe('Drafts of one record', () => {
  it('are kept beside each other when two forms hold different fields of it', async () => {
    const main = mainProcess()
    const [dates, text] = [open(), open()]
    dates.change('startsOn', '31/02/2021')
    await dates.flush()
    text.change('endsOn', '32/13/2021')
    await text.flush()
    expect((await draftsOf('planNode', 'n').read())?.values).toEqual({ startsOn: '31/02/2021', endsOn: '32/13/2021' })
    text.change('endsOn', '2021-12-31')
    await text.flush()
    expect([...main.drafts.keys()]).toEqual(['planNode:n:startsOn'])
  })

  it('stay until what was taken up again is stored', async () => {
    const main = mainProcess()
    await draftsOf('planNode', 'n').put({ title: 'Mục đích, yêu cầu', startsOn: '31/02/2021' })
    const session = open()
    session.resume('title', 'Mục đích, yêu cầu')
    session.resume('startsOn', '31/02/2021')
    expect(main.drafts.size).toBe(2)
    await session.flush()
    expect(main.row['title']).toBe('Mục đích, yêu cầu')
    expect([...main.drafts.keys()]).toEqual(['planNode:n:startsOn'])
  })
})

describe('A field with the focus', () => {
  const undone = { ...row, revision: 5, title: 'undone', status: 'planned' }

  it('follows undo when it is a choice', () => {
    mainProcess()
    const shown: Record<string, unknown> = {}
    const session = open(shown)
    session.focus('status')
    session.follow(undone)
    expect(shown['status']).toBe('planned')
  })

  it('is left alone once text was typed into it', async () => {
    mainProcess()
    const shown: Record<string, unknown> = {}
    const session = open(shown)
    session.focus('title')
    session.change('title', 'Mục đích, yêu cầu')
    await session.flush()
    session.follow(undone)
    expect(shown).not.toHaveProperty('title')
  })

  it('shows what is newest as long as nobody typed into it, also when she comes back', async () => {
    mainProcess()
    const shown: Record<string, unknown> = {}
    const session = open(shown)
    session.focus('title')
    session.follow(undone)
    expect(shown['title']).toBe('undone')
    session.change('title', 'typed')
    await session.flush()
    session.blur('title')
    session.focus('title')
    session.follow({ ...undone, revision: 9, title: 'newer' })
    expect(shown['title']).toBe('newer')
  })
})
