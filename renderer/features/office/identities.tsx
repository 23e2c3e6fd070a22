import type { Row } from '#shared/entities/all.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { useAll } from '#renderer/api/queries.ts'
import { useIdentity } from '#renderer/api/use-office.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Chip } from '#renderer/ui/chip.tsx'
import type { TableColumn } from '#renderer/ui/data-table.tsx'
import { today } from '#renderer/ui/today.ts'
import { identityLayout } from './office-layouts.ts'
import { OfficeRecords } from './office-records.tsx'

type Props = { recordId: string | null; onOpen: (id: string | undefined) => void }

/** How the office is called and headed, from which day on. */
export function Identities(props: Props) {
  const formatter = useFormatter()
  const { t } = formatter
  const rows = useAll('identity')
  const now = useIdentity()
  return (
    <OfficeRecords
      {...props}
      entity="identity"
      rows={rows}
      layout={identityLayout}
      columns={(narrow) => columnsFor(formatter, now?.id, narrow)}
      fresh={{ ...copyOf(now), name: now?.name ?? t('app.name'), validFrom: today() }}
      addWords={t('office.add-identity')}
      countWords={(count) => t('office.identity-count', { count })}
      empty={{ icon: 'unit', title: t('identity'), text: t('identity.validFrom.hint') }}
    />
  )
}

// A new name usually keeps the rest of the letterhead.
function copyOf(identity: Row<'identity'> | null) {
  const {
    headerLines = [],
    parentLines = [],
    place = null,
    symbol = null,
    addressLine = null,
    logo = null,
  } = identity ?? {}
  return { headerLines, parentLines, place, symbol, addressLine, logo }
}

function columnsFor({ t, day }: Formatter, now: string | undefined, narrow: boolean): TableColumn<Row<'identity'>>[] {
  const main: TableColumn<Row<'identity'>>[] = [
    {
      id: 'validFrom',
      label: t('identity.validFrom'),
      width: 150,
      sortBy: ({ validFrom }) => validFrom ?? '',
      cell: ({ validFrom }) => (validFrom ? day(validFrom, 'short') : t('office.from-the-start')),
    },
    {
      id: 'name',
      label: t('identity.name'),
      width: '3fr',
      minWidth: 180,
      sortBy: ({ name }) => name,
      cell: ({ name }) => <span>{name}</span>,
    },
  ]
  if (narrow) return main
  return [
    ...main,
    {
      id: 'parentLines',
      label: t('identity.parentLines'),
      width: '2fr',
      cell: ({ parentLines }) => <span>{parentLines.join(' ')}</span>,
    },
    { id: 'place', label: t('identity.place'), width: 140, cell: ({ place }) => place },
    {
      id: 'now',
      label: t('office.in-force'),
      hideLabel: true,
      width: 130,
      cell: ({ id }) => id === now && <Chip tone="ok">{t('office.in-force')}</Chip>,
    },
  ]
}
