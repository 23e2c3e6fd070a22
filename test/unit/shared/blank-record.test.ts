import { expect, expectTypeOf, it } from 'vitest'
import { blankRecord, type Known } from '#shared/blank-record.ts'
import { entities } from '#shared/entities/all.ts'
import { inputOf, type Entity } from '#shared/entity.ts'

it('A new meeting can be kept with nothing but its title', () => {
  const meeting = blankRecord('meeting', { title: 'Mesa de trabajo' })
  expect(inputOf(entities.meeting as Entity).safeParse(meeting).success).toBe(true)
  expect(meeting).toMatchObject({
    title: 'Mesa de trabajo',
    kind: 'working-meeting',
    stakeholderIds: [],
    locked: false,
  })
})

it('What a record cannot do without has to be said', () => {
  expectTypeOf<Known<'person'>>().toHaveProperty('name')
  // @ts-expect-error -- a person has a name
  expect(() => blankRecord('person', {})).not.toThrow()
  // @ts-expect-error -- an attendee is of a meeting
  blankRecord('attendee', { name: 'x' })
})
