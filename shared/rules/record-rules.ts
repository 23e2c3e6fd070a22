import { maySet } from '../documents/profiles/resolve.ts'
import type { Row } from '../entities/all.ts'
import type { EntityName } from '../entities/names.ts'
import type { Problem } from '../failure.ts'
import { figureProblems } from './figure-rules.ts'
import { bothOrNone, daysAndTimes, inOrder, inSomeCurrency, notOneself, withinTotal } from './row-checks.ts'

type Rules = { [N in EntityName]?: (row: Row<N>) => Problem[] }

// Rules over several fields of one record. They run in the form and again in the main process before anything is kept.
const rules: Rules = {
  plan: ({ startsOn, endsOn }) => inOrder(startsOn, endsOn, 'endsOn'),
  planNode: ({ startsOn, endsOn }) => inOrder(startsOn, endsOn, 'endsOn'),
  signatory: ({ validFrom, validTo }) => inOrder(validFrom, validTo, 'validTo'),
  layoutValue: ({ profile, rule, value }) =>
    maySet(profile, rule, value) ? [] : [{ path: 'value', reason: 'outside-range' }],
  body: ({ createdOn, endsOn }) => inOrder(createdOn, endsOn, 'endsOn'),
  member: ({ id, startsOn, endsOn, substituteForId }) => [
    ...inOrder(startsOn, endsOn, 'endsOn'),
    ...notOneself(id, substituteForId, 'substituteForId'),
  ],
  memberGroup: (row) => withinTotal(row, row.statedTotal),
  meeting: (row) => [...daysAndTimes(row), ...inOrder(row.noticeUpOn, row.noticeDownOn, 'noticeDownOn')],
  attendee: ({ id, substituteForId }) => notOneself(id, substituteForId, 'substituteForId'),
  decision: ({ startsOn, dueOn }) => inOrder(startsOn, dueOn, 'dueOn'),
  task: ({ startsOn, dueOn }) => inOrder(startsOn, dueOn, 'dueOn'),
  training: ({ startsOn, endsOn }) => inOrder(startsOn, endsOn, 'endsOn'),
  occasion: (row) => [...daysAndTimes(row), ...inSomeCurrency(row.cost, row.costCurrency)],
  trainer: ({ certifiedOn, validUntil, personId, people }) => [
    ...inOrder(certifiedOn, validUntil, 'validUntil'),
    ...(personId !== null && people > 1 ? [{ path: 'people', reason: 'people-of-one' }] : []),
  ],
  relation: ({ startsOn, endsOn }) => inOrder(startsOn, endsOn, 'endsOn'),
  agreement: ({ startsOn, endsOn }) => inOrder(startsOn, endsOn, 'endsOn'),
  figure: figureProblems,
  statistic: ({ startsOn, asOf }) => inOrder(startsOn, asOf, 'asOf'),
  statisticRow: (row) => withinTotal(row, row.statedTotal),
  duty: (row) => [
    ...inOrder(row.startsOn, row.endsOn, 'endsOn'),
    ...bothOrNone(row, 'month', 'date'),
    ...bothOrNone(row, 'lastMonth', 'lastDate'),
  ],
  inspection: ({ day, lastDay }) => inOrder(day, lastDay, 'lastDay'),
}

/** What is wrong with a record as a whole, by field; empty when nothing is. */
export function problemsIn<N extends EntityName>(name: N, row: Row<N>): Problem[] {
  const check = rules[name] as ((row: Row<N>) => Problem[]) | undefined
  return check?.(row) ?? []
}
