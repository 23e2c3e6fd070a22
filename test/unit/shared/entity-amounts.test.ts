import { expect, it } from 'vitest'
import { ownerEntity, type Entity } from '#shared/entity.ts'
import { entities } from '#shared/entities/all.ts'

it('has money only in what is part of a plan, whose currency it is in', () => {
  const elsewhere = Object.values(entities as Record<string, Entity>).filter(
    (entity) => Object.values(entity.fields).some(({ kind }) => kind === 'amount') && ownerEntity(entity) !== 'plan',
  )
  expect(elsewhere.map(({ name }) => name)).toEqual([])
})
