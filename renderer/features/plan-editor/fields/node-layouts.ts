import { defineLayout } from '#renderer/form/layout.ts'
import { planNode, type PlanNode } from '#shared/entities/plan-node.ts'

// What every node holds for the tree itself, never typed in a form.
const ofTheTree = ['planId', 'parentId', 'position'] as const
const ofMeasures = [
  'leadUnitId',
  'partnerUnitIds',
  'startsOn',
  'endsOn',
  'dueText',
  'budget',
  'budgetSource',
  'product',
  'targetLevel',
  'measuredBy',
  'status',
] as const

const prose = defineLayout(
  planNode,
  [
    { fields: ['title', 'body'] },
    { title: 'plan-editor.fields.answers', fields: ['directiveIds'] },
    { fields: [['kind', 'marker']] },
  ],
  [...ofTheTree, ...ofMeasures],
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
  [...ofTheTree, ...ofMeasures, 'marker', 'directiveIds'],
)

/** The fields of a node, by its kind. Fields of another kind keep what they hold and come back with the kind. */
export const nodeLayouts = { section: prose, point: prose, measure, annex } as const satisfies Record<
  PlanNode['kind'],
  unknown
>
