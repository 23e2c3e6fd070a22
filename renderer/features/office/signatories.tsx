import type { Row } from '#shared/entities/all.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { useAll } from '#renderer/api/queries.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Chip } from '#renderer/ui/chip.tsx'
import type { TableColumn } from '#renderer/ui/data-table.tsx'
import { AuthorityLines } from './authority-lines.tsx'
import { signatoryLayout } from './office-layouts.ts'
import { OfficeRecords } from './office-records.tsx'

type Props = { recordId: string | null; onOpen: (id: string | undefined) => void }

/** Who signs the office's documents, and with which authority. */
export function Signatories(props: Props) {
  const formatter = useFormatter()
  const { t } = formatter
  return (
    <OfficeRecords
      {...props}
      entity="signatory"
      rows={useAll('signatory')}
      layout={signatoryLayout}
      controls={{ authorityLines: AuthorityLines }}
      columns={(narrow) => columnsFor(formatter, narrow)}
      fresh={{ post: t('office.new-signatory'), authorityLines: [], standard: false }}
      addWords={t('office.add-signatory')}
      countWords={(count) => t('office.signatory-count', { count })}
      empty={{ icon: 'edit', title: t('office.no-signatories.title'), text: t('office.no-signatories.text') }}
    />
  )
}

function columnsFor({ t, day }: Formatter, narrow: boolean): TableColumn<Row<'signatory'>>[] {
  const main: TableColumn<Row<'signatory'>>[] = [
    {
      id: 'post',
      label: t('signatory.post'),
      width: '2fr',
      minWidth: 160,
      sortBy: ({ post }) => post,
      cell: ({ post }) => <span>{post}</span>,
    },
    {
      id: 'name',
      label: t('signatory.name'),
      width: '2fr',
      minWidth: 120,
      sortBy: ({ name }) => name,
      cell: ({ name }) => <span>{name}</span>,
    },
  ]
  if (narrow) return main
  return [
    ...main,
    {
      id: 'authorityLines',
      label: t('signatory.authorityLines'),
      width: '3fr',
      cell: ({ authorityLines }) => <span>{authorityLines.join(' / ')}</span>,
    },
    {
      id: 'validFrom',
      label: t('signatory.validFrom'),
      width: 150,
      align: 'end',
      sortBy: ({ validFrom }) => validFrom,
      cell: ({ validFrom }) => (validFrom ? day(validFrom, 'short') : ''),
    },
    {
      id: 'standard',
      label: t('signatory.standard'),
      width: 160,
      sortBy: ({ standard }) => Number(!standard),
      cell: ({ standard }) => standard && <Chip tone="accent">{t('signatory.standard')}</Chip>,
    },
  ]
}
