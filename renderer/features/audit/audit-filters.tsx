import { auditEvents } from '#shared/audit/kinds.ts'
import { auditKindWords } from '#shared/audit/entry-words.ts'
import { useCall } from '#renderer/api/queries.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { DayField } from '#renderer/ui/day-field.tsx'
import { FilterBar } from '#renderer/ui/filter-bar.tsx'
import { Select } from '#renderer/ui/select.tsx'
import type { AuditFilter } from './use-audit.ts'

type Props = { filter: AuditFilter; onChange: (filter: AuditFilter) => void; count: number }

/** Narrows the audit by person, kind and period. */
export function AuditFilters({ filter, onChange, count }: Props) {
  const formatter = useFormatter()
  const { t } = formatter
  const people = useCall('audit.actors', {}).data ?? []
  const events = auditEvents.map((kind) => ({ id: kind, label: auditKindWords(formatter, { kind }) }))
  return (
    <FilterBar count={t('audit.count', { count })}>
      <Select
        label={t('audit.who')}
        empty={t('audit.everybody')}
        options={people.map(({ actor, who }) => ({ id: actor, label: who }))}
        value={filter.actor}
        onChange={(actor) => onChange({ ...filter, actor })}
      />
      <Select
        label={t('audit.what')}
        empty={t('audit.everything')}
        options={[
          { id: 'changes', label: t('audit.changes-only') },
          { id: 'events', label: t('audit.events-only') },
          ...events,
        ]}
        value={filter.kind}
        onChange={(kind) => onChange({ ...filter, kind })}
      />
      <DayField label={t('audit.from')} value={filter.from} onChange={(from) => onChange({ ...filter, from })} />
      <DayField label={t('audit.until')} value={filter.until} onChange={(until) => onChange({ ...filter, until })} />
    </FilterBar>
  )
}
