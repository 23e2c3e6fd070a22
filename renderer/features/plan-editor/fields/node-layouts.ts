import { defineLayout } from '#renderer/form/layout.ts'
import { planNode, type PlanNode } from '#shared/entities/plan-node.ts'

// What every node holds for the tree itself, never typed in a form.
const ofTheTree = ['planId', 'parentId', 'position'] as const
const dates = ['startsOn', 'endsOn'] as const
const ofMeasures = [
  'leadUnitId',
  'partnerUnitIds',
  'dueText',
  'budget',
  'budgetSource',
  'product',
  'targetLevel',
  'measuredBy',
  'status',
] as const

const afterProse = [
  { title: 'plan-editor.fields.answers', fields: ['directiveIds'] },
  { fields: [['kind', 'marker']] },
] as const

// A section may be a campaign with its own days, such as an action month.
const section = defineLayout(
  planNode,
  [{ fields: ['title', ['startsOn', 'endsOn'], 'body'] }, ...afterProse],
  [...ofTheTree, ...ofMeasures],
)

const point = defineLayout(
  planNode,
  [{ fields: ['title', 'body'] }, ...afterProse],
  [...ofTheTree, ...ofMeasures, ...dates],
)

const measure = defineLayout(
  planNode,
  [
    { fields: ['title', ['startsOn', 'endsOn'], 'dueText', 'leadUnitId', 'partnerUnitIds'] },
    { title: 'plan-editor.fields.answers', hint: 'plan-editor.fields.answers.hint', fields: ['directiveIds'] },
    { title: 'plan-editor.fields.result', fields: ['measuredBy', 'product', 'targetLevel', 'status'] },
    { title: 'plan-editor.fields.money', fields: [['budget', 'budgetSource']] },
    { title: 'plan-editor.fields.text', fields: ['body', ['kind', 'marker']] },
  ],
  [...ofTheTree],
)

const annex = defineLayout(
  planNode,
  [{ fields: ['title', 'body', 'kind'] }],
  [...ofTheTree, ...ofMeasures, ...dates, 'marker', 'directiveIds'],
)

/** The fields of a node, by its kind. Fields of another kind keep what they hold and come back with the kind. */
export const nodeLayouts = { section, point, measure, annex } as const satisfies Record<PlanNode['kind'], unknown>
