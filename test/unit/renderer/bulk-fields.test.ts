import { expect, it } from 'vitest'
import { entities } from '#shared/entities/all.ts'
import { entityNames } from '#shared/entities/names.ts'
import type { Entity } from '#shared/entity.ts'
import type { FormLayout } from '#renderer/form/layout.ts'
import { bulkFields } from '#renderer/records/bulk/bulk-fields.ts'
import { decisionLayoutOf, taskLayout } from '#renderer/features/meetings/meeting-layouts.ts'
import { personLayout } from '#renderer/features/office/office-layouts.ts'
import { stakeholderLayout } from '#renderer/features/stakeholders/stakeholder-layouts.ts'
import { topicLayout } from '#renderer/features/trainings/training-layouts.ts'

const everyField = (entity: Entity): FormLayout => [{ fields: Object.keys(entity.fields) }]

it('offers what many records can share, such as the state and the unit of tasks', () => {
  expect(bulkFields('task', taskLayout)).toEqual(expect.arrayContaining(['status', 'unitId', 'dueOn', 'planNodeId']))
  expect(bulkFields('stakeholder', stakeholderLayout)).toEqual(expect.arrayContaining(['kind', 'influence']))
})

it('never offers what names a record or a person, its place, its owner or its lock', () => {
  for (const name of entityNames) {
    const entity: Entity = entities[name]
    const offered = bulkFields(name, everyField(entity))
    const own = [entity.title, entity.partOf, entity.tree, entity.lock, 'position']
    expect(offered.filter((field) => own.includes(field))).toEqual([])
    expect(offered.filter((field) => entity.fields[field]?.personal)).toEqual([])
  }
})

it('offers only what the form of one record has', () => {
  const forms = {
    task: taskLayout,
    decision: decisionLayoutOf('informal'),
    person: personLayout,
    stakeholder: stakeholderLayout,
    topic: topicLayout,
  } satisfies Partial<Record<keyof typeof entities, FormLayout>>
  for (const name of Object.keys(forms) as (keyof typeof forms)[]) {
    const layout: FormLayout = forms[name]
    const inForm = layout.flatMap(({ fields }) => fields.flat())
    expect(bulkFields(name, layout).filter((field) => !inForm.includes(field))).toEqual([])
  }
})

it('never offers what only the program writes, such as the day a file was destroyed', () => {
  expect(bulkFields('evidence', everyField(entities.evidence))).toEqual(['day'])
})
