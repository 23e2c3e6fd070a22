import { stakeholder } from '#shared/entities/stakeholder.ts'
import type { Entities } from '#shared/entities/all.ts'
import type { FilterOf } from '#shared/list.ts'
import { optionsOf } from '#renderer/form/field-words.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { FilterBar } from '#renderer/ui/filter-bar.tsx'
import { SearchField } from '#renderer/ui/search-field.tsx'
import { Select } from '#renderer/ui/select.tsx'

type Where = FilterOf<Entities['stakeholder']>

export type StakeholderFilter = { words: string; where: Where }

export const noFilter: StakeholderFilter = { words: '', where: {} }

/** Narrows the organisations by words, kind, role in the plan, and inside or outside. The database does it. */
export function StakeholderFilters({
  filter: { words, where },
  onChange,
  count,
}: {
  filter: StakeholderFilter
  onChange: (filter: StakeholderFilter) => void
  count: number
}) {
  const formatter = useFormatter()
  const { t } = formatter
  const narrow = (field: keyof Where, value: unknown) => {
    const { [field]: _before, ...rest } = where
    onChange({ words, where: value === null ? rest : ({ ...rest, [field]: value } as Where) })
  }
  const place = where.inside === undefined ? null : where.inside ? 'inside' : 'outside'
  return (
    <FilterBar count={t('stakeholders.count', { count })}>
      <SearchField
        label={t('stakeholders.filter')}
        placeholder={t('stakeholders.filter')}
        value={words}
        onChange={(next) => onChange({ words: next, where })}
      />
      {choices.map(({ name, empty }) => (
        <Select
          key={name}
          name={name}
          label={t(`stakeholder.${name}`)}
          hideLabel
          empty={t(empty)}
          options={optionsOf(formatter, 'stakeholder', name, stakeholder.fields[name])}
          value={typeof where[name] === 'string' ? where[name] : null}
          onChange={(next) => narrow(name, next)}
        />
      ))}
      <Select
        name="inside"
        label={t('stakeholders.any-place')}
        hideLabel
        empty={t('stakeholders.any-place')}
        options={[
          { id: 'inside', label: t('stakeholders.inside') },
          { id: 'outside', label: t('stakeholders.outside') },
        ]}
        value={place}
        onChange={(next) => narrow('inside', next === null ? null : next === 'inside')}
      />
    </FilterBar>
  )
}

const choices = [
  { name: 'kind', empty: 'stakeholders.any-kind' },
  { name: 'planRole', empty: 'stakeholders.any-role' },
] as const
