import { blankRecord } from '#shared/blank-record.ts'
import type { Row } from '#shared/entities/all.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { useAllRead } from '#renderer/api/queries.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Chip } from '#renderer/ui/chip.tsx'
import type { TableColumn } from '#renderer/ui/table-column.ts'
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
      rows={useAllRead('signatory')}
      layout={signatoryLayout}
      controls={{ authorityLines: AuthorityLines }}
      columns={columnsFor(formatter)}
      fresh={blankRecord('signatory', { post: t('office.new-signatory') })}
      addWords={t('office.add-signatory')}
      countWords={(count) => t('office.signatory-count', { count })}
      empty={{ icon: 'edit', title: t('office.no-signatories.title'), text: t('office.no-signatories.text') }}
    />
  )
}

function columnsFor({ t, day }: Formatter): TableColumn<Row<'signatory'>>[] {
  return [
    { id: 'post', label: t('signatory.post'), width: '2fr', minWidth: 160, text: ({ post }) => post },
    { id: 'name', label: t('signatory.name'), width: '2fr', minWidth: 120, priority: 2, text: ({ name }) => name },
    {
      id: 'authorityLines',
      label: t('signatory.authorityLines'),
      width: '3fr',
      minWidth: 160,
      priority: 4,
      text: ({ authorityLines }) => authorityLines.join(' / '),
    },
    {
      id: 'validFrom',
      label: t('signatory.validFrom'),
      width: 150,
      priority: 5,
      align: 'end',
      sortBy: ({ validFrom }) => validFrom,
      text: ({ validFrom }) => validFrom && day(validFrom, 'short'),
    },
    {
      id: 'standard',
      label: t('signatory.standard'),
      width: 170,
      priority: 3,
      sortBy: ({ standard }) => Number(!standard),
      cell: ({ standard }) => standard && <Chip tone="accent">{t('signatory.standard')}</Chip>,
    },
  ]
}
