import { useMemo } from 'react'
import type { Formatter } from '#shared/i18n/formatter.ts'
import type { Stakeholder } from '#shared/entities/stakeholder.ts'
import { priorities, priorityOf } from '#shared/rules/stakeholder-priority.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { RecordTable } from '#renderer/records/record-table.tsx'
import type { TableColumn } from '#renderer/ui/table-column.ts'
import type { MatrixProps } from './matrix-picture.tsx'
import { priorityWords } from './stakeholder-columns.tsx'

/** The matrix as a table: whoever needs most attention first. */
export function MatrixTable({ stakeholders, currentId, onOpen }: MatrixProps) {
  const formatter = useFormatter()
  const columns = useMemo(() => columnsFor(formatter), [formatter])
  return (
    <RecordTable
      entity="stakeholder"
      columns={columns}
      rows={stakeholders}
      onOpen={(row) => onOpen(row.id)}
      sort={{ column: 'priority', direction: 'ascending' }}
      currentId={currentId}
    />
  )
}

function columnsFor(formatter: Formatter): TableColumn<Stakeholder>[] {
  const { t } = formatter
  return [
    { id: 'name', label: t('stakeholder.name'), width: '4fr', minWidth: 180, text: ({ name }) => name },
    {
      id: 'priority',
      label: t('stakeholders.priority'),
      width: '2fr',
      minWidth: 150,
      text: (row) => priorityWords(formatter, row) || t('stakeholders.not-rated'),
      sortBy: rankOf,
    },
    ...(['influence', 'interest'] as const).map((field): TableColumn<Stakeholder> => ({
      id: field,
      label: t(`stakeholder.${field}`),
      width: 160,
      priority: 2,
      align: 'end',
      text: (row) => row[field]?.toString() ?? null,
      sortBy: (row) => row[field],
    })),
    {
      id: 'planRole',
      label: t('stakeholder.planRole'),
      width: '2fr',
      minWidth: 140,
      priority: 3,
      text: ({ planRole }) => t(`stakeholder.planRole.${planRole}`),
    },
  ]
}

// By quarter, and inside it by how much both come to.
function rankOf(row: Stakeholder): number | null {
  const priority = priorityOf(row)
  if (priority === null) return null
  return priorities.indexOf(priority) * 100 - (row.influence ?? 0) - (row.interest ?? 0)
}
