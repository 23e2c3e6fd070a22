import { useMemo, useState } from 'react'
import type { Sort } from '#renderer/ui/sort-rows.ts'
import { directiveKinds, type Directive } from '#shared/entities/directive.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { useTrash } from '#renderer/form/use-trash.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import { DirectiveStatus } from '#renderer/records/directive-status.tsx'
import { DataTable, type TableColumn } from '#renderer/ui/data-table.tsx'

type Props = { directives: readonly Directive[]; currentId: string | null; onOpen: (directive: Directive) => void }

/** The register as a table, by rank until another order is chosen. Beside an open entry only the main columns stay. */
export function DirectivesTable({ directives, currentId, onOpen }: Props) {
  const formatter = useFormatter()
  const trash = useTrash()
  const [sort, setSort] = useState<Sort>({ column: 'kind', direction: 'ascending' })
  const columns = useMemo(() => columnsFor(formatter, currentId !== null), [formatter, currentId])
  const nameOf = (directive: Directive) => recordTitle(formatter, 'directive', directive).label
  return (
    <DataTable
      label={formatter.t('app.directives')}
      columns={columns}
      rows={directives}
      nameOf={nameOf}
      onOpen={onOpen}
      onRemove={(directive) => void trash('directive', directive, nameOf(directive))}
      sort={sort}
      onSort={setSort}
      currentId={currentId}
      empty={formatter.t('app.nothing-found')}
    />
  )
}

function columnsFor({ t, day }: Formatter, isNarrow: boolean): TableColumn<Directive>[] {
  const main: TableColumn<Directive>[] = [
    {
      id: 'kind',
      label: t('directive.kind'),
      width: 130,
      sortBy: (directive) => directiveKinds.indexOf(directive.kind),
      cell: (directive) => directive.typeName,
    },
    {
      id: 'number',
      label: t('directive.number'),
      width: 150,
      sortBy: (directive) => directive.number,
      cell: (directive) => directive.number,
    },
    {
      id: 'subject',
      label: t('directive.subject'),
      width: '3fr',
      minWidth: 180,
      sortBy: (directive) => directive.subject,
      cell: (directive) => <span title={directive.subject}>{directive.subject}</span>,
    },
  ]
  if (isNarrow) return main
  return [
    ...main,
    {
      id: 'issuer',
      label: t('directive.issuer'),
      width: '2fr',
      minWidth: 120,
      sortBy: (directive) => directive.issuer,
      cell: (directive) => <span title={directive.issuer ?? ''}>{directive.issuer}</span>,
    },
    {
      id: 'issuedOn',
      label: t('directive.issuedOn'),
      width: 120,
      align: 'end',
      sortBy: (directive) => directive.issuedOn,
      cell: (directive) => (directive.issuedOn ? day(directive.issuedOn, 'short') : ''),
    },
    {
      id: 'status',
      label: t('directive.status'),
      width: 170,
      sortBy: (directive) => t(`directive.status.${directive.status}`),
      cell: (directive) => <DirectiveStatus directive={directive} />,
    },
  ]
}
