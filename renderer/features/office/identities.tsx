import type { Row } from '#shared/entities/all.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { useAllRead } from '#renderer/api/queries.ts'
import { useIdentity } from '#renderer/api/use-office.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Chip } from '#renderer/ui/chip.tsx'
import type { TableColumn } from '#renderer/ui/table-column.ts'
import { today } from '#renderer/ui/today.ts'
import { identityLayout } from './office-layouts.ts'
import { OfficeRecords } from './office-records.tsx'

type Props = { recordId: string | null; onOpen: (id: string | undefined) => void }

/** How the office is called and headed, from which day on. */
export function Identities(props: Props) {
  const formatter = useFormatter()
  const { t } = formatter
  const rows = useAllRead('identity')
  const now = useIdentity()
  return (
    <OfficeRecords
      {...props}
      entity="identity"
      rows={rows}
      layout={identityLayout}
      columns={columnsFor(formatter, now?.id)}
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

function columnsFor({ t, day }: Formatter, now: string | undefined): TableColumn<Row<'identity'>>[] {
  return [
    {
      id: 'validFrom',
      label: t('identity.validFrom'),
      width: 150,
      sortBy: ({ validFrom }) => validFrom ?? '',
      text: ({ validFrom }) => (validFrom ? day(validFrom, 'short') : t('office.from-the-start')),
    },
    { id: 'name', label: t('identity.name'), width: '3fr', minWidth: 180, text: ({ name }) => name },
    {
      id: 'parentLines',
      label: t('identity.parentLines'),
      width: '2fr',
      minWidth: 160,
      priority: 4,
      text: ({ parentLines }) => parentLines.join(' '),
    },
    { id: 'place', label: t('identity.place'), width: 140, priority: 3, text: ({ place }) => place },
    {
      id: 'now',
      label: t('office.in-force'),
      hideLabel: true,
      width: 130,
      priority: 2,
      cell: ({ id }) => id === now && <Chip tone="ok">{t('office.in-force')}</Chip>,
    },
  ]
}
