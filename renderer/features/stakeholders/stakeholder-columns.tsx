import type { ListRow } from '#shared/contract.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { priorityOf } from '#shared/rules/stakeholder-priority.ts'
import type { TableColumn } from '#renderer/ui/table-column.ts'

type Listed = ListRow<'stakeholder'>

/** The columns of lists of organisations. */
export function stakeholderColumns({ t, number }: Formatter): TableColumn<Listed>[] {
  return [
    {
      id: 'name',
      label: t('stakeholder.name'),
      width: '4fr',
      minWidth: 200,
      text: ({ name }) => name,
      second: ({ shortName, inside }) =>
        [shortName, inside && t('stakeholders.inside')].filter(Boolean).join(' · ') || null,
    },
    {
      id: 'kind',
      label: t('stakeholder.kind'),
      width: '2fr',
      minWidth: 150,
      priority: 3,
      text: ({ kind }) => t(`stakeholder.kind.${kind}`),
    },
    {
      id: 'planRole',
      label: t('stakeholder.planRole'),
      width: '2fr',
      minWidth: 140,
      priority: 2,
      text: ({ planRole }) => t(`stakeholder.planRole.${planRole}`),
    },
    {
      id: 'priority',
      label: t('stakeholders.priority'),
      width: '2fr',
      minWidth: 150,
      priority: 4,
      text: (row) => priorityWords({ t }, row),
    },
    {
      id: 'standsFor',
      label: t('stakeholder.standsFor'),
      width: 150,
      priority: 5,
      align: 'end',
      text: ({ standsFor }) => (standsFor === null ? null : number(standsFor)),
    },
  ]
}

/** What to do about an organisation, in words; empty while it is not rated. */
export function priorityWords({ t }: Pick<Formatter, 't'>, row: Pick<Listed, 'influence' | 'interest'>): string {
  const priority = priorityOf(row)
  return priority === null ? '' : t(`stakeholders.priority.${priority}`)
}
