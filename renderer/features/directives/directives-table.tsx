import { useMemo } from 'react'
import { directiveKinds, type Directive } from '#shared/entities/directive.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { useCall } from '#renderer/api/queries.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { DirectiveStatus } from '#renderer/records/directive-status.tsx'
import { RecordTable } from '#renderer/records/record-table.tsx'
import type { TableColumn } from '#renderer/ui/table-column.ts'

type Props = { directives: readonly Directive[]; currentId: string | null; onOpen: (directive: Directive) => void }

/** The register as a table, by rank until another order is chosen. */
export function DirectivesTable({ directives, currentId, onOpen }: Props) {
  const formatter = useFormatter()
  const citations = useCall('directive.citations', {}).data
  const columns = useMemo(
    () => columnsFor(formatter, new Map(citations?.map(({ id, plans }) => [id, plans]))),
    [formatter, citations],
  )
  return (
    <RecordTable
      entity="directive"
      columns={columns}
      rows={directives}
      onOpen={onOpen}
      sort={{ column: 'kind', direction: 'ascending' }}
      currentId={currentId}
      rowLines={2}
    />
  )
}

function columnsFor({ t, day }: Formatter, citations: ReadonlyMap<string, number>): TableColumn<Directive>[] {
  return [
    {
      id: 'kind',
      label: t('directive.kind'),
      width: '3fr',
      minWidth: 130,
      // One rank has several names, as a code is a law; each stands with its like, the oldest first.
      sortBy: ({ kind, typeName, issuedOn }) => [directiveKinds.indexOf(kind), typeName, issuedOn],
      text: (directive) => directive.typeName,
    },
    {
      id: 'number',
      label: t('directive.number'),
      width: 132,
      priority: 2,
      text: (directive) => directive.number,
    },
    {
      id: 'subject',
      label: t('directive.subject'),
      width: '9fr',
      minWidth: 200,
      text: (directive) => directive.subject,
    },
    {
      id: 'issuer',
      label: t('directive.issuer'),
      width: '4fr',
      minWidth: 150,
      priority: 5,
      text: (directive) => directive.issuer,
      second: (directive) => t(`directive.family.${directive.family}`),
    },
    {
      id: 'issuedOn',
      label: t('directive.issuedOn'),
      width: 116,
      priority: 4,
      align: 'end',
      sortBy: (directive) => directive.issuedOn,
      text: (directive) => directive.issuedOn && day(directive.issuedOn, 'short'),
    },
    {
      id: 'plans',
      label: t('plan.plural'),
      width: 90,
      priority: 6,
      align: 'end',
      sortBy: ({ id }) => citations.get(id) ?? 0,
      text: ({ id }) => String(citations.get(id) ?? ''),
    },
    {
      id: 'status',
      label: t('directive.status'),
      width: 150,
      priority: 3,
      text: (directive) => t(`directive.status.${directive.status}`),
      cell: (directive) => <DirectiveStatus directive={directive} />,
    },
  ]
}
