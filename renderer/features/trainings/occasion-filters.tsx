import type { ReactNode } from 'react'
import { occasion, type Occasion } from '#shared/entities/occasion.ts'
import type { Entities } from '#shared/entities/all.ts'
import type { EntityName } from '#shared/entities/names.ts'
import type { FilterOf } from '#shared/list.ts'
import { useAll } from '#renderer/api/queries.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import { ChoiceFilter } from '#renderer/records/choice-filter.tsx'
import { FilterBar } from '#renderer/ui/filter-bar.tsx'
import { SearchField } from '#renderer/ui/search-field.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { allTime, spanOf, type ChosenPeriod } from './period-choice.ts'
import { PeriodPicker } from './period-picker.tsx'

export type OccasionFilter = {
  words: string
  state: Occasion['state'] | null
  trainingId: string | null
  topicIds: string | null
  unitIds: string | null
  period: ChosenPeriod
}

export const noOccasionFilter: OccasionFilter = {
  words: '',
  state: null,
  trainingId: null,
  topicIds: null,
  unitIds: null,
  period: { choice: 'any', ...allTime },
}

const named = [
  { name: 'trainingId', entity: 'training', empty: 'trainings.any-training' },
  { name: 'topicIds', entity: 'topic', empty: 'trainings.any-topic' },
  { name: 'unitIds', entity: 'unit', empty: 'trainings.any-unit' },
] as const

/** What the database is asked for. */
export function whereOf({ state, period, ...filter }: OccasionFilter): FilterOf<Entities['occasion']> {
  const days = period.choice === 'any' ? null : spanOf(period)
  const ids = named.flatMap(({ name }) => (filter[name] === null ? [] : [[name, filter[name]]]))
  return { ...Object.fromEntries(ids), ...(state && { state }), ...(days && { day: days }) }
}

/** Whether something is asked for, so that no rows does not mean no records. */
export function isNarrowed(filter: OccasionFilter): boolean {
  return filter.words.trim() !== '' || Object.keys(whereOf(filter)).length > 0
}

/** Narrows the occasions by words, period, state, training, topic and unit. */
export function OccasionFilters({
  filter,
  onChange,
  count,
  add,
}: {
  filter: OccasionFilter
  onChange: (filter: OccasionFilter) => void
  count: number
  add: ReactNode
}) {
  const { t } = useFormatter()
  return (
    <FilterBar count={t('trainings.occasions.count', { count })}>
      <SearchField
        label={t('trainings.filter')}
        placeholder={t('trainings.filter')}
        value={filter.words}
        onChange={(words) => onChange({ ...filter, words })}
      />
      <PeriodPicker period={filter.period} onChange={(period) => onChange({ ...filter, period })} />
      <ChoiceFilter
        entity="occasion"
        name="state"
        field={occasion.fields.state}
        value={filter.state}
        onChange={(state) => onChange({ ...filter, state })}
      />
      {named.map(({ name, entity, empty }) => (
        <NamedFilter
          key={name}
          name={name}
          entity={entity}
          label={t(`occasion.${name}`)}
          empty={t(empty)}
          value={filter[name]}
          onChange={(id) => onChange({ ...filter, [name]: id })}
        />
      ))}
      {add}
    </FilterBar>
  )
}

type NamedProps = {
  name: string
  entity: EntityName
  label: string
  empty: string
  value: string | null
  onChange: (id: string | null) => void
}

function NamedFilter({ name, entity, label, empty, value, onChange }: NamedProps) {
  const formatter = useFormatter()
  const options = useAll(entity).map((row) => ({ id: row.id, label: recordTitle(formatter, entity, row).label }))
  if (options.length === 0) return null
  return <Select {...{ name, label, empty, options, value, onChange }} hideLabel />
}
