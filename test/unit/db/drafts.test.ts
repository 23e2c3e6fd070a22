import { describe, expect, it } from 'vitest'
import { connectionOf } from '#db/connection.ts'
import { dropDraft, listDrafts, putDraft } from '#db/drafts.ts'
import { Failed } from '#shared/failure.ts'
import { failureOf } from '#test/harness/caught.ts'
import { useOffice } from '#test/harness/use-office.ts'

describe('a draft', () => {
  const temp = useOffice()

  it('is offered again after a crash, and forgotten once it was saved', () => {
    putDraft(temp.office, { operator: 'x' }, { key: 'planNode/1', value: '{"title":"Bình"}' })
    putDraft(temp.office, { operator: 'x' }, { key: 'planNode/1', value: '{"title":"Bình đẳng"}' })
    putDraft(temp.office, { operator: 'x' }, { key: 'plan/1', value: '{}' })
    temp.temp.reopen()
    expect(listDrafts(temp.office, { operator: 'x' }, 'planNode/')).toEqual([
      { key: 'planNode/1', value: '{"title":"Bình đẳng"}', savedAt: expect.stringMatching(/Z$/) },
    ])
    expect(listDrafts(temp.office, { operator: 'x' }, '')).toHaveLength(2)
    expect(listDrafts(temp.office, { operator: 'x' }, 'plan%')).toEqual([])
    dropDraft(temp.office, { operator: 'x' }, 'planNode/1')
    expect(listDrafts(temp.office, { operator: 'x' }, 'planNode/')).toEqual([])
  })

  it('makes room for new ones when there are more than anybody leaves unsaved', () => {
    for (let at = 0; at < 503; at += 1)
      putDraft(temp.office, { operator: 'x' }, { key: `plan/${String(at).padStart(3, '0')}`, value: '{}' })
    const keys = listDrafts(temp.office, { operator: 'x' }, '').map(({ key }) => key)
    expect([keys.length, keys.includes('plan/502'), keys.includes('plan/002')]).toEqual([500, true, false])
  })

  it('is neither kept nor dropped in a file that is damaged', () => {
    putDraft(temp.office, { operator: 'x' }, { key: 'plan/1', value: '{}' })
    connectionOf(temp.office).markDamaged(new Failed('damaged'))
    expect(failureOf(() => dropDraft(temp.office, { operator: 'x' }, 'plan/1')).code).toBe('damaged')
    expect(failureOf(() => putDraft(temp.office, { operator: 'x' }, { key: 'plan/2', value: '{}' })).code).toBe(
      'damaged',
    )
    expect(listDrafts(temp.office, { operator: 'x' }, '').map(({ key }) => key)).toEqual(['plan/1'])
  })
})
