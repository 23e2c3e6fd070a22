import { maySet } from '../documents/profiles/resolve.ts'
import type { Row } from '../entities/all.ts'
import type { EntityName } from '../entities/names.ts'
import type { Problem } from '../failure.ts'

type Rules = { [N in EntityName]?: (row: Row<N>) => Problem[] }

// Rules over several fields of one record. They run in the form and again in the main process before anything is kept.
const rules: Rules = {
  plan: ({ startsOn, endsOn }) => inOrder(startsOn, endsOn, 'endsOn'),
  planNode: ({ startsOn, endsOn }) => inOrder(startsOn, endsOn, 'endsOn'),
  signatory: ({ validFrom, validTo }) => inOrder(validFrom, validTo, 'validTo'),
  layoutValue: ({ profile, rule, value }) =>
    maySet(profile, rule, value) ? [] : [{ path: 'value', reason: 'outside-range' }],
}

/** What is wrong with a record as a whole, by field; empty when nothing is. */
export function problemsIn<N extends EntityName>(name: N, row: Row<N>): Problem[] {
  const check = rules[name] as ((row: Row<N>) => Problem[]) | undefined
  return check?.(row) ?? []
}

function inOrder(from: string | null, to: string | null, path: string): Problem[] {
  return from !== null && to !== null && to < from ? [{ path, reason: 'end-before-start' }] : []
}
