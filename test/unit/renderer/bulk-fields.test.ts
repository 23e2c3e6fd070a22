import { expect, it } from 'vitest'
import { entities } from '#shared/entities/all.ts'
import { entityNames } from '#shared/entities/names.ts'
import type { Entity } from '#shared/entity.ts'
import { bulkFields } from '#renderer/records/bulk/bulk-fields.ts'

it('offers what many records can share, such as the state and the unit of tasks', () => {
  expect(bulkFields('task')).toEqual(expect.arrayContaining(['status', 'unitId', 'dueOn', 'planNodeId']))
  expect(bulkFields('stakeholder')).toEqual(expect.arrayContaining(['kind', 'influence']))
})

it('never offers what names a record or a person, its place, its owner or its lock', () => {
  for (const name of entityNames) {
    const entity: Entity = entities[name]
    const offered = bulkFields(name)
    const own = [entity.title, entity.partOf, entity.tree, entity.lock, 'position']
    expect(offered.filter((field) => own.includes(field))).toEqual([])
    expect(offered.filter((field) => entity.fields[field]?.personal)).toEqual([])
  }
})
