import { useMemo, useState } from 'react'
import type { CalendarEntry } from '#shared/calendar/entry.ts'
import { entryKinds, type EntryKind } from '#shared/calendar/entry-kinds.ts'
import type { Day } from '#shared/day.ts'
import { useCall } from '#renderer/api/queries.ts'

export type EntryFilter = { kind: EntryKind | null; owner: string | null }

/** Nobody is named, as a choice of the filter; no unit or person can be called so. */
export const nobody = '\u0000'

/** What has a day between two, and what is overdue, as far as the filters leave it. */
export function useCalendar(from: Day, to: Day) {
  const [filter, setFilter] = useState<EntryFilter>({ kind: null, owner: null })
  const answer = useCall('calendar.entries', { from, to })
  const { data } = answer
  const all = useMemo(() => (data ? [...data.overdue, ...data.entries] : []), [data])
  const matches = (entry: CalendarEntry) =>
    (filter.kind === null || entry.kind === filter.kind) &&
    (filter.owner === null || (entry.responsible ?? nobody) === filter.owner)
  return {
    filter,
    setFilter,
    entries: data?.entries.filter(matches) ?? [],
    overdue: data?.overdue.filter(matches) ?? [],
    isCut: data?.isCut ?? false,
    isRead: data !== undefined,
    isEmpty: data !== undefined && all.length === 0,
    /** Who and what there is to choose from. */
    owners: [...new Set(all.flatMap(({ responsible }) => responsible ?? []))].toSorted((a, b) => a.localeCompare(b)),
    kinds: entryKinds.filter((kind) => all.some((entry) => entry.kind === kind)),
  }
}

export type CalendarData = ReturnType<typeof useCalendar>
