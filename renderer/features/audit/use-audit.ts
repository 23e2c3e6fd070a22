import { useState } from 'react'
import { auditChanges, auditEvents } from '#shared/audit/kinds.ts'
import type { AuditRow } from '#shared/contract/audit-calls.ts'
import { isDay, type Day } from '#shared/day.ts'
import { addDays } from '#shared/day-math.ts'
import { usePageList } from '#renderer/api/use-page-list.ts'

export type AuditFilter = {
  actor: string | null
  /** One kind, or `changes` or `events` for all of those. */
  kind: string | null
  from: Day | null
  until: Day | null
}

const newestFirst = { column: 'number', direction: 'descending' } as const
const sorts = ['number']

/** The entries of the audit that fit a filter, and the filter. */
export function useAudit() {
  const [filter, setFilter] = useState<AuditFilter>({ actor: null, kind: null, from: null, until: null })
  const narrowing = narrowingOf(filter)
  return { filter, setFilter, narrowing, rows: usePageList<AuditRow>('audit.list', narrowing, newestFirst, sorts) }
}

function narrowingOf({ actor, kind, from, until }: AuditFilter) {
  return {
    ...(actor !== null && { actor }),
    ...(kind !== null && { kinds: kindsOf(kind) }),
    ...(from !== null && isDay(from) && { from: startOf(from) }),
    ...(until !== null && isDay(until) && { until: startOf(addDays(until, 1)) }),
  }
}

function kindsOf(kind: string) {
  if (kind === 'changes') return [...auditChanges]
  return kind === 'events' ? [...auditEvents] : auditEvents.filter((event) => event === kind)
}

// Days are those of this PC.
function startOf(day: Day): string {
  return new Date(`${day}T00:00:00`).toISOString()
}
