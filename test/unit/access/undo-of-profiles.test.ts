import { describe, expect, it } from 'vitest'
import { dropDraft, listDrafts, putDraft } from '#db/drafts.ts'
import { redo, undo } from '#db/history.ts'
import { createRow, getRow, updateRow } from '#db/records.ts'
import { write, type Actor } from '#db/write.ts'
import { blankRecord } from '#shared/blank-record.ts'
import { mayDo, type Need, type Role } from '#shared/access/roles.ts'
import { planInput } from '#test/builders/build-inputs.ts'
import { failureOf } from '#test/harness/caught.ts'
import { useOffice } from '#test/harness/use-office.ts'

const lan: Actor = { operator: 'Lan', profile: 'a' }
const mai: Actor = { operator: 'Mai', profile: 'b' }
const as = (role: Role) => (need: Need) => mayDo(role, need)

describe('undo among several profiles', () => {
  const temp = useOffice()
  const make = (actor: Actor, title: string) =>
    write(temp.office, actor, (tx) => createRow(tx, 'plan', planInput({ title })))
  const isTrashed = (id: string) => getRow(temp.office, 'plan', id).deletedAt !== null

  it('takes back a person’s own last step, whatever others did since', () => {
    const own = make(lan, 'của Lan')
    const other = make(mai, 'của Mai')
    expect(undo(temp.office, lan, as('officer')).of).toBeNull()
    expect([isTrashed(own.id), isTrashed(other.id)]).toEqual([true, false])
    expect(redo(temp.office, lan, as('officer')).of).toBeNull()
    expect(isTrashed(own.id)).toBe(false)
  })

  it('leaves the steps of others alone for whoever may not manage the office', () => {
    make(mai, 'của Mai')
    expect(failureOf(() => undo(temp.office, lan, as('officer'))).code).toBe('nothing-to-undo')
  })

  it('says whose step it was to whoever may take back what others did', () => {
    const { id } = make(lan, 'của Lan')
    expect(undo(temp.office, mai, as('secretary')).of).toBe('Lan')
    expect(isTrashed(id)).toBe(true)
  })

  it('asks for the same right as the change itself', () => {
    write(temp.office, lan, (tx) =>
      createRow(tx, 'retention', { ...blankRecord('retention', {}), what: 'attendance', years: 5 }),
    )
    expect(failureOf(() => undo(temp.office, lan, as('officer'))).code).toBe('not-permitted')
    expect(undo(temp.office, lan, as('secretary')).of).toBeNull()
  })

  it('passes over nobody’s change that stands on top of one’s own', () => {
    const { id } = make(lan, 'A')
    write(temp.office, lan, (tx) => updateRow(tx, 'plan', { id, revision: 1 }, { title: 'B' }))
    write(temp.office, mai, (tx) => updateRow(tx, 'plan', { id, revision: 2 }, { title: 'C' }))
    expect(failureOf(() => undo(temp.office, lan, as('officer'))).code).toBe('conflict')
    expect(getRow(temp.office, 'plan', id).title).toBe('C')
  })
})

describe('drafts of several profiles', () => {
  const temp = useOffice()

  it('belong to whoever typed them', () => {
    putDraft(temp.office, lan, { key: 'plan:1:title', value: '"của Lan"' })
    putDraft(temp.office, mai, { key: 'plan:1:title', value: '"của Mai"' })
    expect(listDrafts(temp.office, lan, 'plan:1:').map(({ value }) => value)).toEqual(['"của Lan"'])
    dropDraft(temp.office, mai, 'plan:1:title')
    expect(listDrafts(temp.office, lan, 'plan:1:')).toHaveLength(1)
    expect(listDrafts(temp.office, mai, 'plan:1:')).toEqual([])
  })

  it('from before there were profiles are offered to everybody', () => {
    putDraft(temp.office, { operator: 'x' }, { key: 'plan:1:title', value: '"A"' })
    expect(listDrafts(temp.office, mai, 'plan:1:')).toHaveLength(1)
  })
})
