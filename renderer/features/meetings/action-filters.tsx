import { actionStates } from '#shared/entities/decision.ts'
import type { Entities } from '#shared/entities/all.ts'
import type { FilterOf } from '#shared/list.ts'
import { addDays } from '#shared/day-math.ts'
import { isOpen } from '#shared/rules/carry-over.ts'
import { useCall } from '#renderer/api/queries.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { FilterBar } from '#renderer/ui/filter-bar.tsx'
import { SearchField } from '#renderer/ui/search-field.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { today } from '#renderer/ui/today.ts'
import type { ReactNode } from 'react'

const dues = ['overdue', 'soon'] as const
const soon = 30

/** What decisions or tasks are narrowed to; `owner` is `unit:<id>` or `person:<id>`. */
export type ActionFilter = {
  words: string
  status: string | null
  due: (typeof dues)[number] | null
  owner: string | null
}

export const stillOpen: ActionFilter = { words: '', status: 'still-open', due: null, owner: null }

type Where = Pick<FilterOf<Entities['task']>, 'status' | 'dueOn' | 'unitId' | 'personId'>

/** What the list is asked for; what is late is open. */
export function actionWhere({ status, due, owner }: ActionFilter): Where {
  const states = actionStates.filter((one) => one === status || ((status === 'still-open' || due) && isOpen(one)))
  const [kind, id] = owner?.split(':') ?? []
  const now = today()
  return {
    ...(states.length > 0 && { status: states }),
    ...(due === 'overdue' && { dueOn: { to: addDays(now, -1) } }),
    ...(due === 'soon' && { dueOn: { from: now, to: addDays(now, soon) } }),
    ...(kind === 'unit' && { unitId: id }),
    ...(kind === 'person' && { personId: id }),
  }
}

type Props = {
  filter: ActionFilter
  onChange: (filter: ActionFilter) => void
  count: string
  children?: ReactNode
}

/** Narrows decisions or tasks by words, status, day and whose they are. The database does it. */
export function ActionFilters({ filter, onChange, count, children }: Props) {
  const { t } = useFormatter()
  const owners = useOwners()
  return (
    <FilterBar count={count}>
      <SearchField
        label={t('meetings.filter')}
        placeholder={t('meetings.filter')}
        value={filter.words}
        onChange={(words) => onChange({ ...filter, words })}
      />
      <Select
        name="status"
        label={t('task.status')}
        hideLabel
        empty={t('promises.any-status')}
        options={[
          { id: 'still-open', label: t('promises.open') },
          ...actionStates.map((id) => ({ id, label: t(`task.status.${id}`) })),
        ]}
        value={filter.status}
        onChange={(status) => onChange({ ...filter, status })}
      />
      <Select
        name="dueOn"
        label={t('task.dueOn')}
        hideLabel
        empty={t('meetings.any-due')}
        options={dues.map((id) => ({ id, label: t(`meetings.due.${id}`) }))}
        value={filter.due}
        onChange={(next) => onChange({ ...filter, due: dues.find((one) => one === next) ?? null })}
      />
      <Select
        name="owner"
        label={t('meetings.owner')}
        hideLabel
        empty={t('meetings.any-owner')}
        options={owners}
        value={filter.owner}
        onChange={(owner) => onChange({ ...filter, owner })}
      />
      {children}
    </FilterBar>
  )
}

// A list to choose from is of use while it can be looked through.
const mostOwners = 300

function useOwners() {
  const sort = { column: 'name', direction: 'ascending' } as const
  const units = useCall('unit.list', { limit: mostOwners }).data?.rows ?? []
  const people = useCall('person.list', { sort, limit: mostOwners }).data?.rows ?? []
  return [
    ...units.map(({ id, name }) => ({ id: `unit:${id}`, label: name })),
    ...people.map(({ id, name }) => ({ id: `person:${id}`, label: name })),
  ]
}
