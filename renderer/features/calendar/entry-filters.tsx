import type { ReactNode } from 'react'
import { entryKinds } from '#shared/calendar/entry-kinds.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { FilterBar } from '#renderer/ui/filter-bar.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { nobody, type CalendarData } from './use-calendar.ts'

type Props = { calendar: CalendarData; count: number; children?: ReactNode; actions?: ReactNode }

/** Narrows the calendar by kind and by who is responsible. */
export function EntryFilters({ calendar, count, children, actions }: Props) {
  const { t } = useFormatter()
  const { filter, setFilter, kinds, owners } = calendar
  return (
    <FilterBar count={t('calendar.count', { count })}>
      {children}
      <Select
        label={t('calendar.kind')}
        hideLabel
        empty={t('calendar.any-kind')}
        options={kinds.map((kind) => ({ id: kind, label: t(`calendar.kind.${kind}`) }))}
        value={filter.kind}
        onChange={(next) => setFilter({ ...filter, kind: entryKinds.find((kind) => kind === next) ?? null })}
      />
      <Select
        label={t('calendar.owner')}
        hideLabel
        empty={`${t('calendar.owner')}: ${t('calendar.any')}`}
        options={[...owners.map((name) => ({ id: name, label: name })), { id: nobody, label: t('calendar.no-owner') }]}
        value={filter.owner}
        onChange={(owner) => setFilter({ ...filter, owner })}
      />
      {actions}
    </FilterBar>
  )
}
