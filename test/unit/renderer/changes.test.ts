import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { followChanges } from '#renderer/api/changes.ts'
import type { Bridge } from '#renderer/api/bridge.ts'
import type { AppEvents } from '#shared/events.ts'

const planId = 'plan-1'
const list = ['planNode.all', { where: { planId } }]
const pages = ['document.dossier', { subject: 'plan', id: planId, kind: 'plan' }]

describe('keeping the screens true after a change', () => {
  const client = new QueryClient()
  let stored: Record<string, unknown>[] = []
  let calls: string[] = []
  let tell: (changes: AppEvents['changed']) => void = () => undefined
  let stop = () => {}

  beforeEach(() => {
    calls = []
    stored = [node('a', {}), node('b', {})]
    const invoke = async (name: string, { id }: { id: string }) => {
      calls.push(name)
      return { ok: true, value: stored.find((row) => row['id'] === id) }
    }
    const on = (event: string, listener: typeof tell) => {
      if (event === 'changed') tell = listener
      return () => undefined
    }
    vi.stubGlobal('window', { equiplan: { invoke, on } as unknown as Bridge })
    client.setQueryData(list, stored)
    client.setQueryData(pages, 'pages')
    stop = followChanges(client)
  })
  afterEach(() => {
    stop()
    client.clear()
    vi.unstubAllGlobals()
  })

  function change(id: string, fields: Record<string, unknown>) {
    stored = stored.map((row) => (row['id'] === id ? { ...row, revision: 2, ...fields } : row))
    tell([{ entity: 'planNode', id }])
  }
  const titles = () => client.getQueryData<{ title: string }[]>(list)?.map(({ title }) => title)
  const isStale = (queryKey: unknown[]) => client.getQueryState(queryKey)?.isInvalidated

  test('one changed record is read by itself and put into its list', async () => {
    change('b', { title: 'new' })
    await vi.waitFor(() => expect(titles()).toEqual(['a', 'new']))
    expect(calls).toEqual(['planNode.get'])
    expect(isStale(list)).toBe(false)
    expect(isStale(pages)).toBe(true)
  })

  test('a list is read again when a record leaves it, comes to it or changes its place', async () => {
    for (const fields of [{ deletedAt: '2026-01-01T00:00:00.000Z' }, { position: 7 }]) {
      client.setQueryData(list, [node('a', {}), node('b', {})])
      change('b', fields)
      await vi.waitFor(() => expect(isStale(list)).toBe(true))
    }
    client.setQueryData(list, [node('a', {})])
    change('b', { deletedAt: null, position: 0 })
    await vi.waitFor(() => expect(isStale(list)).toBe(true))
  })

  test('many changes at once read whole lists', async () => {
    tell(Array.from({ length: 20 }, (_, at) => ({ entity: 'planNode' as const, id: `n${at}` })))
    await vi.waitFor(() => expect(isStale(list)).toBe(true))
    expect(calls).toEqual([])
    expect(isStale(pages)).toBe(true)
  })

  test('the pages are not laid out again for what no document prints', async () => {
    client.setQueryData(['plan.all', {}], [{ id: planId, revision: 1, deletedAt: null, status: 'draft' }])
    stored = [
      { id: planId, revision: 2, deletedAt: null, status: 'adopted' },
      { ...node('c', {}), planId: 'plan-2' },
    ]
    tell([
      { entity: 'plan', id: planId },
      { entity: 'planNode', id: 'c' },
    ])
    await vi.waitFor(() => expect(calls).toHaveLength(2))
    await vi.waitFor(() => expect(client.getQueryData(['plan.all', {}])).toMatchObject([{ status: 'adopted' }]))
    expect(isStale(pages)).toBe(false)
  })

  test('the pages are laid out anew also when the command gave the record back first', async () => {
    change('b', { title: 'new' })
    client.setQueryData(list, stored)
    await vi.waitFor(() => expect(isStale(pages)).toBe(true))
  })
})

describe('keeping a list of any length true', () => {
  const client = new QueryClient()
  let stored: Record<string, unknown> = {}
  let tell: (changes: AppEvents['changed']) => void = () => undefined
  let stop = () => {}
  const sort = { column: 'title', direction: 'ascending' }
  const first = ['unit.list', { sort, limit: 100, skip: 0 }]
  const second = ['unit.list', { sort, limit: 100, skip: 100 }]
  const row = (id: string, fields: object = {}) => ({
    id,
    title: id,
    note: '',
    revision: 1,
    deletedAt: null,
    ...fields,
  })

  beforeEach(() => {
    const invoke = async () => ({ ok: true, value: stored })
    const on = (event: string, listener: typeof tell) => {
      if (event === 'changed') tell = listener
      return () => undefined
    }
    vi.stubGlobal('window', { equiplan: { invoke, on } as unknown as Bridge })
    client.setQueryData(first, { rows: [row('a'), row('b')], total: 200, next: null })
    client.setQueryData(second, { rows: [row('c')], total: 200, next: null })
    stop = followChanges(client)
  })
  afterEach(() => {
    stop()
    client.clear()
    vi.unstubAllGlobals()
  })

  const isStale = (queryKey: unknown[]) => client.getQueryState(queryKey)?.isInvalidated

  test('a row that stays where it is is put into its page, without what lists leave out', async () => {
    stored = { ...row('b', { note: 'new', revision: 2 }), body: ['long'] }
    tell([{ entity: 'unit', id: 'b' }])
    const kept = { rows: [row('a'), row('b', { note: 'new', revision: 2 })], total: 200, next: null }
    await vi.waitFor(() => expect(client.getQueryData(first)).toEqual(kept))
    expect([isStale(first), isStale(second)]).toEqual([false, false])
  })

  test('all pages are read again when a row goes, comes or sorts elsewhere', async () => {
    for (const fields of [{ deletedAt: '2026-01-01T00:00:00.000Z' }, { title: 'z' }]) {
      client.setQueryData(first, { rows: [row('a'), row('b')], total: 200, next: null })
      client.setQueryData(second, { rows: [row('c')], total: 200, next: null })
      stored = row('b', { revision: 2, ...fields })
      tell([{ entity: 'unit', id: 'b' }])
      await vi.waitFor(() => expect([isStale(first), isStale(second)]).toEqual([true, true]))
    }
    client.setQueryData(first, { rows: [row('a')], total: 200, next: null })
    stored = row('new')
    tell([{ entity: 'unit', id: 'new' }])
    await vi.waitFor(() => expect(isStale(first)).toBe(true))
  })
})

describe('keeping several questions about the same records true', () => {
  const client = new QueryClient()
  let tell: (changes: AppEvents['changed']) => void = () => undefined
  let stop = () => {}
  const sort = { column: 'title', direction: 'ascending' }
  const asked = (more: object, skip = 0) => ['plan.list', { ...more, sort, limit: 100, skip }]
  const all = asked({})
  const further = asked({}, 100)
  const adopted = asked({ where: { status: 'adopted' } })
  const found = asked({ words: 'abc' })
  const ofKind = asked({ where: { kind: 'yearly' } })
  const newest = ['plan.list', { sort: { column: 'updatedAt', direction: 'descending' }, limit: 100, skip: 0 }]
  const row = (id: string, fields: object = {}) => ({
    id,
    title: id,
    status: 'draft',
    kind: 'yearly',
    revision: 1,
    updatedAt: '1',
    deletedAt: null,
    ...fields,
  })
  const page = (...rows: object[]) => ({ rows, total: 150, next: null })
  let stored: Record<string, unknown> = {}

  beforeEach(() => {
    const invoke = async () => ({ ok: true, value: stored })
    const on = (event: string, listener: typeof tell) => {
      if (event === 'changed') tell = listener
      return () => undefined
    }
    vi.stubGlobal('window', { equiplan: { invoke, on } as unknown as Bridge })
    client.setQueryData(all, page(row('a'), row('b')))
    client.setQueryData(further, page(row('c')))
    client.setQueryData(adopted, page())
    client.setQueryData(found, page())
    client.setQueryData(ofKind, page(row('a'), row('b')))
    client.setQueryData(newest, page(row('c')))
    stop = followChanges(client)
  })
  afterEach(() => {
    stop()
    client.clear()
    vi.unstubAllGlobals()
  })

  const isStale = (queryKey: unknown[]) => client.getQueryState(queryKey)?.isInvalidated
  const statusIn = (queryKey: unknown[]) =>
    client.getQueryData<{ rows: Record<string, unknown>[] }>(queryKey)?.rows.find(({ id }) => id === 'b')?.['status']
  const change = (fields: object) => {
    stored = row('b', { revision: 2, updatedAt: '2', ...fields })
    tell([{ entity: 'plan', id: 'b' }])
  }

  test('a record that comes to a narrowed list or may be found now has both read again, and stands new in the others', async () => {
    change({ status: 'adopted' })
    await vi.waitFor(() => expect(statusIn(all)).toBe('adopted'))
    expect(statusIn(ofKind)).toBe('adopted')
    expect([adopted, found, newest].map(isStale)).toEqual([true, true, true])
    expect([all, further, ofKind].map(isStale)).toEqual([false, false, false])
  })

  test('where a record goes elsewhere in the order every page of every question in that order is read again', async () => {
    change({ title: 'z' })
    await vi.waitFor(() => expect(isStale(further)).toBe(true))
    expect([all, adopted, found, ofKind, newest].every(isStale)).toBe(true)
  })

  test('a change that a narrowed list cannot show leaves it as it is', async () => {
    change({ number: '7' })
    await vi.waitFor(() => expect(isStale(newest)).toBe(true))
    expect([all, further, adopted, ofKind].map(isStale)).toEqual([false, false, false, false])
  })

  test('nothing is taken for true where it is not known what the record was', async () => {
    for (const query of [all, ofKind]) client.removeQueries({ queryKey: query, exact: true })
    change({ number: '7' })
    await vi.waitFor(() => expect(isStale(adopted)).toBe(true))
    expect([further, found, newest].every(isStale)).toBe(true)
  })
})

function node(id: string, fields: Record<string, unknown>) {
  return { id, planId, position: 0, title: id, revision: 1, deletedAt: null, ...fields }
}

test('after another office was opened the screens show its records, never those of the first', async () => {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } })
  let tellState: (state: object) => void = () => undefined
  const on = (event: string, listener: typeof tellState) => {
    if (event === 'state') tellState = listener
    return () => undefined
  }
  vi.stubGlobal('window', { equiplan: { on } })
  const stop = followChanges(client)
  client.setQueryData(['app.state', {}], { open: 'umea' })
  let office = 'umea'
  const answers: (() => void)[] = []
  const shown: unknown[] = []
  const observer = new QueryObserver(client, {
    queryKey: ['plan.all', {}],
    queryFn: () => {
      const plans = [office]
      return new Promise<string[]>((resolve) => answers.push(() => resolve(plans)))
    },
  })
  const leave = observer.subscribe(({ data }) => shown.push(data))
  answers[0]?.()
  await vi.waitFor(() => expect(shown.at(-1)).toEqual(['umea']))
  void client.refetchQueries()
  office = 'own'
  tellState({ open: 'own' })
  await vi.waitFor(() => expect(answers).toHaveLength(3))
  answers[1]?.()
  answers[2]?.()
  await vi.waitFor(() => expect(shown.at(-1)).toEqual(['own']))
  leave()
  stop()
  client.clear()
  vi.unstubAllGlobals()
})
