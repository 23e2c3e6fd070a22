import { expect, it } from 'vitest'
import { blankRecord, type Known } from '#shared/blank-record.ts'
import type { Entity } from '#shared/entity.ts'
import { entities } from '#shared/entities/all.ts'
import { entityNames, type EntityName } from '#shared/entities/names.ts'
import { personReferences } from '#shared/personal/personal-fields.ts'
import { listDue } from '#db/personal/retention-due.ts'
import { personTies } from '#db/personal/person-ties.ts'
import { createRow } from '#db/records.ts'
import { useOffice } from '#test/harness/use-office.ts'

const temp = useOffice()

function make<N extends EntityName>(name: N, known: Known<N>): string {
  return (temp.save((tx) => createRow(tx, name, blankRecord(name, known))) as { id: string }).id
}

const dueNames = () => listDue(temp.office, '2026-11-21').flatMap(({ records }) => records.map(({ title }) => title))

function formerMember(name: string, known: Partial<Known<'person'>> = {}): string {
  const personId = make('person', { name, ...known })
  const bodyId = make('body', { name: `Body of ${name}` })
  make('member', { bodyId, personId, role: 'member', startsOn: '2005-01-01', endsOn: '2010-01-01' })
  return personId
}

it('knows every field that ties a person to the office', () => {
  const named = entityNames.flatMap((name) =>
    personReferences(entities[name] as Entity).map((field) => `${name}.${field}`),
  )
  expect(personTies.map(({ entity, field }) => `${entity}.${field}`).toSorted()).toEqual(named.toSorted())
})

it('lists nobody who is still needed: for a decision, a meeting, an indicator, or by a day set by hand', () => {
  make('retention', { what: 'members', years: 5 })
  formerMember('Gone')
  formerMember('Kept by hand', { keepUntil: '2040-01-01' })
  const meetingId = make('meeting', { title: 'x', day: '2026-11-01', chairId: formerMember('Chair') })
  make('decision', { meetingId, text: 'x', personId: formerMember('Responsible') })
  make('agendaItem', { meetingId, title: 'x', presenterId: formerMember('Presenter') })
  make('indicator', { name: 'x', personId: formerMember('Owner of figures') })
  expect(dueNames()).toEqual(['Gone'])
})

it('does not take the day of a certificate for the end of a trainer', () => {
  make('retention', { what: 'trainer-pool', years: 5 })
  const personId = make('person', { name: 'Retired today' })
  make('trainer', { programme: 'x', personId, state: 'retired', certifiedOn: '2010-01-01' })
  expect(dueNames()).toEqual([])
})
