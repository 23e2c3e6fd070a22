import { defineEntity, type RowOf } from '../entity.ts'
import { choice, count, line, lines, optional, reference, searched, text } from '../field.ts'

/** Counters of the office that can fill an indicator by themselves. */
export const indicatorFlows = [
  'none',
  'meetings',
  'meetings-and-sessions',
  'sessions',
  'attendances',
  'unique-people',
  'men-engaged',
  'stakeholders',
] as const

/**
 * The card of an indicator; its facets are those of the Vietnamese statistical indicator system (concept, method,
 * breakdowns, period, source, responsible). Figures stand apart. `setCode` and `setRow` name the national target it
 * was taken from.
 */
export const indicator = defineEntity(
  'indicator',
  'name',
  {
    name: searched(text({ max: 1_000 })),
    code: optional(searched(line({ max: 40 }))),
    planId: optional(reference('plan')),
    planNodeId: optional(reference('planNode')),
    pairId: optional(reference('measurePair')),
    stage: choice(['output', 'outcome', 'process', 'result', 'impact']),
    nature: choice(['quantitative', 'qualitative']),
    measure: choice(['people', 'share', 'number', 'ratio', 'score', 'text']),
    unit: optional(line({ max: 100 })),
    direction: choice(['up', 'down', 'none']),
    accumulation: choice(['each-period', 'yearly', 'cumulative']),
    concept: optional(searched(text({ max: 5_000 }))),
    formula: optional(text({ max: 2_000 })),
    numerator: optional(line({ max: 500 })),
    denominator: optional(line({ max: 500 })),
    breakdowns: lines({ max: 20 }),
    period: choice(['year', 'half-year', 'quarter', 'month', 'other']),
    graceDays: optional(count({ max: 3_650 })),
    source: optional(searched(line({ max: 500 }))),
    verification: optional(line({ max: 500 })),
    unitId: optional(reference('unit')),
    personId: optional(reference('person')),
    flow: choice(indicatorFlows),
    setCode: optional(line({ max: 40 })),
    setRow: optional(line({ max: 40 })),
    note: optional(text({ max: 5_000 })),
  },
  {
    sortedBy: ['code', 'stage', 'period', 'updatedAt'],
    filteredBy: ['stage', 'nature', 'measure', 'period', 'flow', 'setCode'],
  },
)

export type Indicator = RowOf<typeof indicator>
