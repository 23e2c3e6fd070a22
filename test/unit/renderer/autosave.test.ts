import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Fields } from '#shared/entity.ts'
import type { Problem } from '#shared/failure.ts'
import { plan, type Plan } from '#shared/entities/plan.ts'
import { directive } from '#shared/entities/directive.ts'
import { apiFailure } from '#renderer/api/api-failure.ts'
import { problemsIn } from '#shared/rules/record-rules.ts'
import { createAutosave, type StoredRecord, type Values } from '#renderer/form/autosave.ts'
import type { SaveState } from '#renderer/form/save-state.ts'

type Update = { id: string; revision: number; patch: Values }

/** A store of one record that answers as the main process does: revision checked, text trimmed. */
function storeOf(first: StoredRecord, fields: Fields = directive.fields) {
  const store = {
    row: first,
    updates: [] as Update[],
    drafts: [] as (Values | null)[],
    failing: null as string | null,
    keepsDrafts: false,
  }
  const states: SaveState[] = []
  const shown: Values = {}
  const contested: Values[] = []
  const problems: Record<string, Problem>[] = []
  const autosave = createAutosave(first, {
    fields,
    problemsIn: (record) => problemsIn('plan', record as Plan),
    update: async (update) => {
      store.updates.push(update)
      await Promise.resolve()
      if (store.failing !== null && store.failing in update.patch)
        throw apiFailure({ code: 'invalid', problems: [{ path: store.failing, reason: 'not-found' }] })
      if (store.failing === 'disk-full') throw apiFailure({ code: 'disk-full' })
      if (update.revision !== store.row.revision) throw apiFailure({ code: 'conflict' })
      store.row = { ...store.row, ...update.patch, revision: store.row.revision + 1 }
      return store.row
    },
    reread: async () => store.row,
    putDraft: async (values) => void store.drafts.push(values),
    dropDraft: async () => {
      if (store.keepsDrafts) throw apiFailure({ code: 'disk-full' })
      store.drafts.push(null)
    },
    onState: (state) => states.push(state),
    onStored: (values) => Object.assign(shown, values),
    onContested: (stored) => contested.push(stored),
    onProblems: (found) => problems.push(found),
    now: () => '2026-11-21T08:41:00.000Z',
  })
  return { store, states, shown, contested, problems, autosave }
}

const row: StoredRecord = {
  id: 'a',
  revision: 1,
  subject: 'Công tác cán bộ nữ',
  issuer: null,
  issuedOn: null,
  note: null,
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('Saving while typing', () => {
  it('sends only the fields that changed, once the person pauses', async () => {
    const { store, autosave } = storeOf(row)
    autosave.change('subject', 'Công tác cán bộ')
    autosave.change('subject', 'Công tác cán bộ nữ trong tình hình mới')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(store.updates).toEqual([
      { id: 'a', revision: 1, patch: { subject: 'Công tác cán bộ nữ trong tình hình mới' } },
    ])
  })

  it('saves what is typed at the latest two seconds after the first key, however steadily a person types', async () => {
    const { store, autosave } = storeOf(row)
    for (let key = 1; key <= 12; key += 1) {
      autosave.change('issuer', 'Ban Bí thư TW'.slice(0, key))
      await vi.advanceTimersByTimeAsync(200)
    }
    expect(store.row.issuer).toBe('Ban Bí thư')
  })

  it('saves nothing when the text is the same after trimming', async () => {
    const { store, states, autosave } = storeOf(row)
    autosave.change('subject', '  Công tác cán bộ nữ ')
    await autosave.flush()
    expect(store.updates).toEqual([])
    expect(states.at(-1)?.kind).toBe('saved')
  })

  it('keeps a day that does not exist as a draft and still saves the other fields', async () => {
    const { store, states, autosave } = storeOf(row)
    autosave.change('issuedOn', '31/02/2018')
    autosave.change('issuer', 'Ban Bí thư')
    await autosave.flush()
    expect(store.row.issuer).toBe('Ban Bí thư')
    expect(store.drafts).toEqual([{ issuedOn: '31/02/2018' }])
    expect(states.at(-1)).toEqual({ kind: 'unfinished', record: 'a', field: 'issuedOn' })
    autosave.change('issuedOn', '2018-02-28')
    await autosave.flush()
    expect(store.row.issuedOn).toBe('2018-02-28')
    expect(store.drafts.at(-1)).toBeNull()
  })

  it('reads again and saves its own fields when the record was changed elsewhere', async () => {
    const { store, shown, autosave } = storeOf(row)
    store.row = { ...row, revision: 5, note: 'from another window' }
    autosave.change('issuer', 'Ban Bí thư')
    await autosave.flush()
    expect(store.row).toMatchObject({ issuer: 'Ban Bí thư', note: 'from another window', revision: 6 })
    expect(shown.note).toBe('from another window')
  })

  it('does not overwrite what somebody else stored in the same field, and keeps what was typed as a draft', async () => {
    const { store, states, contested, autosave } = storeOf(row)
    autosave.change('issuer', 'Ban Bí thư')
    autosave.change('note', 'mine')
    store.row = { ...row, revision: 5, issuer: 'theirs' }
    await autosave.flush()
    expect(store.row).toMatchObject({ issuer: 'theirs', note: 'mine' })
    expect(contested.at(-1)).toEqual({ issuer: 'theirs' })
    expect(store.drafts).toEqual([{ issuer: 'Ban Bí thư' }])
    expect(states.at(-1)).toEqual({ kind: 'unfinished', record: 'a', field: 'issuer' })
    await autosave.settle('issuer', 'typed')
    expect(store.row.issuer).toBe('Ban Bí thư')
    expect([contested.at(-1), store.drafts.at(-1)]).toEqual([{}, null])
  })

  it('notices the other text also when it comes in before anything was sent', async () => {
    const { store, shown, contested, autosave } = storeOf(row)
    autosave.change('issuer', 'Ban Bí thư')
    store.row = { ...row, revision: 2, issuer: 'theirs' }
    autosave.take(store.row)
    await autosave.flush()
    expect(store.updates).toEqual([])
    expect(contested.at(-1)).toEqual({ issuer: 'theirs' })
    await autosave.settle('issuer', 'stored')
    expect([store.updates, shown.issuer, contested.at(-1)]).toEqual([[], 'theirs', {}])
    expect(autosave.isPending('issuer')).toBe(false)
    autosave.change('issuer', 'theirs and mine')
    await autosave.flush()
    expect(store.row.issuer).toBe('theirs and mine')
  })

  it('keeps what is typed as a draft when the disk is full and saves it when there is room again', async () => {
    const { store, states, autosave } = storeOf(row)
    store.failing = 'disk-full'
    autosave.change('issuer', 'Ban Bí thư')
    await autosave.flush()
    expect(states.at(-1)).toMatchObject({ kind: 'failed', failure: { code: 'disk-full' } })
    expect(store.drafts).toEqual([{ issuer: 'Ban Bí thư' }])
    store.failing = null
    await vi.advanceTimersByTimeAsync(15_000)
    expect(store.row.issuer).toBe('Ban Bí thư')
    expect(store.drafts.at(-1)).toBeNull()
    expect(states.at(-1)?.kind).toBe('saved')
  })

  it('is said to be done when only the draft of it cannot be dropped, and the draft is dropped later', async () => {
    const { store, states, autosave } = storeOf(row)
    autosave.change('issuedOn', '31/02/2018')
    await autosave.flush()
    store.keepsDrafts = true
    autosave.change('issuedOn', '2018-02-28')
    await autosave.flush()
    expect(store.row.issuedOn).toBe('2018-02-28')
    expect(states.at(-1)?.kind).toBe('saved')
    store.keepsDrafts = false
    await vi.advanceTimersByTimeAsync(15_000)
    expect(store.drafts.at(-1)).toBeNull()
    expect(store.updates).toHaveLength(1)
  })

  it('saves what is typed while a save is under way', async () => {
    const { store, autosave } = storeOf(row)
    autosave.change('issuer', 'Ban')
    const first = autosave.flush()
    autosave.change('issuer', 'Ban Bí thư')
    await first
    await autosave.flush()
    expect(store.row.issuer).toBe('Ban Bí thư')
  })

  it('does not show stored values in fields that hold unsaved typing', () => {
    const { shown, autosave } = storeOf(row)
    autosave.change('issuer', 'typing')
    autosave.take({ ...row, revision: 2, issuer: 'stored', note: 'stored' })
    expect(shown).toMatchObject({ note: 'stored' })
    expect(shown).not.toHaveProperty('issuer')
  })
})

describe('A rule over two fields', () => {
  const period: StoredRecord = { id: 'p', revision: 1, title: 'Kế hoạch', startsOn: '2021-01-01', endsOn: '2025-12-31' }
  const tooEarly = { path: 'endsOn', reason: 'end-before-start' }

  it('is said at its field, and everything else that was typed is saved', async () => {
    const { store, states, problems, autosave } = storeOf(period, plan.fields)
    autosave.change('endsOn', '2020-12-31')
    autosave.change('title', 'Kế hoạch năm 2021')
    await autosave.flush()
    expect(store.row).toMatchObject({ title: 'Kế hoạch năm 2021', endsOn: '2025-12-31' })
    expect(problems.at(-1)).toEqual({ endsOn: tooEarly })
    expect(store.drafts).toEqual([{ endsOn: '2020-12-31' }])
    expect(states.at(-1)).toEqual({ kind: 'unfinished', record: 'p', field: 'endsOn' })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(store.updates).toHaveLength(1)
  })

  it('lets the day wait that was typed when the rule names the other, until both fit', async () => {
    const { store, problems, autosave } = storeOf(period, plan.fields)
    autosave.change('startsOn', '2026-01-01')
    await autosave.flush()
    expect(store.updates).toEqual([])
    expect(problems.at(-1)).toEqual({ startsOn: tooEarly, endsOn: tooEarly })
    autosave.change('endsOn', '2030-12-31')
    await autosave.flush()
    expect(store.row).toMatchObject({ startsOn: '2026-01-01', endsOn: '2030-12-31' })
    expect(problems.at(-1)).toEqual({})
    expect(store.drafts.at(-1)).toBeNull()
  })
})

describe('A field the main process refuses', () => {
  it('is not sent again as it is, and the others are saved', async () => {
    const { store, states, problems, autosave } = storeOf(row)
    store.failing = 'issuer'
    autosave.change('issuer', 'Ban')
    autosave.change('note', 'stored')
    await autosave.flush()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(store.row).toMatchObject({ note: 'stored', issuer: null })
    expect(store.updates).toHaveLength(2)
    expect(problems.at(-1)).toMatchObject({ issuer: { reason: 'not-found' } })
    expect(states.at(-1)).toEqual({ kind: 'unfinished', record: 'a', field: 'issuer' })
    store.failing = null
    autosave.change('issuer', 'Ban Bí thư')
    await autosave.flush()
    expect(store.row.issuer).toBe('Ban Bí thư')
  })
})
