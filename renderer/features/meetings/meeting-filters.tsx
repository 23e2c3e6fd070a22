import { meeting } from '#shared/entities/meeting.ts'
import { dayParts, type Day } from '#shared/day.ts'
import type { Entities } from '#shared/entities/all.ts'
import type { FilterOf } from '#shared/list.ts'
import { meetingKindsOf } from '#shared/national/kinds-of-country.ts'
import { useAll } from '#renderer/api/queries.ts'
import { useOffice } from '#renderer/api/use-office.ts'
import { optionsOf } from '#renderer/form/field-words.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { FilterBar } from '#renderer/ui/filter-bar.tsx'
import { SearchField } from '#renderer/ui/search-field.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { today } from '#renderer/ui/today.ts'
import { kindOptions } from './kind-options.ts'

type Where = FilterOf<Entities['meeting']>
type Narrowed = 'bodyId' | 'kind' | 'state' | 'weight'

export type MeetingFilter = { words: string; period: Period | null; chosen: Partial<Record<Narrowed, string>> }

export const noFilter: MeetingFilter = { words: '', period: null, chosen: {} }

const periods = ['coming', 'this-year', 'last-year'] as const
type Period = (typeof periods)[number]

/** What the list is asked for. */
export function whereOf({ period, chosen }: MeetingFilter): Where {
  // The choices are those of the fields.
  return { ...(chosen as Where), ...(period && { day: daysOf(period, today()) }) }
}

/** Narrows the meetings by words, body, kind, state, weight and period. The database does it. */
export function MeetingFilters({
  filter,
  onChange,
  count,
}: {
  filter: MeetingFilter
  onChange: (filter: MeetingFilter) => void
  count: number
}) {
  const formatter = useFormatter()
  const { t } = formatter
  const bodies = useAll('body')
  const country = useOffice()?.country ?? 'other'
  const { kind, state, weight } = meeting.fields
  const choices = [
    {
      name: 'bodyId',
      empty: t('meetings.any-body'),
      options: bodies
        .map(({ id, name }) => ({ id, label: name }))
        .toSorted((a, b) => formatter.compare(a.label, b.label)),
    },
    {
      name: 'kind',
      empty: t('meetings.any-kind'),
      options: kindOptions(formatter, 'meeting', kind, meetingKindsOf(country)),
    },
    { name: 'state', empty: t('meetings.any-state'), options: optionsOf(formatter, 'meeting', 'state', state) },
    { name: 'weight', empty: t('meetings.any-weight'), options: optionsOf(formatter, 'meeting', 'weight', weight) },
  ] as const

  function narrow(name: Narrowed, value: string | null) {
    const { [name]: _before, ...rest } = filter.chosen
    onChange({ ...filter, chosen: value === null ? rest : { ...rest, [name]: value } })
  }

  return (
    <FilterBar count={t('meetings.count', { count })}>
      <SearchField
        label={t('meetings.filter')}
        placeholder={t('meetings.filter')}
        value={filter.words}
        onChange={(words) => onChange({ ...filter, words })}
      />
      {choices.map(({ name, empty, options }) => (
        <Select
          key={name}
          name={name}
          label={t(`meeting.${name}`)}
          hideLabel
          empty={empty}
          options={options}
          value={filter.chosen[name] ?? null}
          onChange={(value) => narrow(name, value)}
        />
      ))}
      <Select
        name="period"
        label={t('meetings.period')}
        hideLabel
        empty={t('meetings.any-period')}
        options={periods.map((id) => ({ id, label: t(`meetings.period.${id}`) }))}
        value={filter.period}
        onChange={(next) => onChange({ ...filter, period: periods.find((one) => one === next) ?? null })}
      />
    </FilterBar>
  )
}

function daysOf(period: Period, now: Day): { from?: Day; to?: Day } {
  if (period === 'coming') return { from: now }
  const year = dayParts(now).year - (period === 'last-year' ? 1 : 0)
  return { from: `${year}-01-01`, to: `${year}-12-31` }
}
