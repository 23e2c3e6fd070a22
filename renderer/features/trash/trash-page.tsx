import { useMemo } from 'react'
import type { CallOutput } from '#shared/contract.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { usePageList } from '#renderer/api/use-page-list.ts'
import { restoreRecord } from '#renderer/form/record-calls.ts'
import { sayFailure } from '#renderer/form/say-failure.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { wordsFor } from '#shared/i18n/words-for.ts'
import { untitled } from '#renderer/i18n/untitled.ts'
import { Button } from '#renderer/ui/button.tsx'
import { DataTable } from '#renderer/ui/data-table.tsx'
import type { TableColumn } from '#renderer/ui/table-column.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { ListArea } from '#renderer/ui/list-area.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { say } from '#renderer/ui/toast.ts'

type Trashed = CallOutput<'trash.list'>['rows'][number]

const lastFirst = { column: 'deletedAt', direction: 'descending' } as const
const sorts = ['title', 'entity', 'deletedAt']

/** What was removed and can come back. */
export function TrashPage() {
  const formatter = useFormatter()
  const { t } = formatter
  const trashed = usePageList<Trashed>('trash.list', {}, lastFirst, sorts)
  const columns = useMemo(() => columnsFor(formatter, (record) => void restore(formatter, record)), [formatter])
  return (
    <Page title={t('app.trash')} width="full">
      <ListArea>
        {trashed.isEmpty ? (
          <EmptyState icon="trash" title={t('app.trash.empty.title')}>
            {t('app.trash.empty.text')}
          </EmptyState>
        ) : (
          trashed.isRead && (
            <DataTable
              label={t('app.trash')}
              columns={columns}
              rows={trashed}
              nameOf={(record) => nameOf(formatter, record)}
            />
          )
        )}
      </ListArea>
    </Page>
  )
}

async function restore(formatter: Formatter, record: Trashed) {
  try {
    await restoreRecord(record.entity, record)
    say({ words: formatter.t('app.restored', { title: nameOf(formatter, record) }) })
  } catch (error) {
    sayFailure(formatter, error)
  }
}

function nameOf(formatter: Formatter, { title, entity }: Trashed): string {
  return title || untitled(formatter, entity)
}

function columnsFor(formatter: Formatter, onRestore: (record: Trashed) => void): TableColumn<Trashed>[] {
  const { t, moment } = formatter
  const kindOf = ({ entity }: Trashed) => wordsFor(formatter, entity) ?? entity
  return [
    {
      id: 'title',
      label: t('trash.what'),
      width: '3fr',
      minWidth: 160,
      text: (record) => nameOf(formatter, record),
    },
    { id: 'entity', label: t('trash.kind'), width: '1fr', minWidth: 140, priority: 2, text: kindOf },
    {
      id: 'deletedAt',
      label: t('trash.when'),
      width: 170,
      priority: 3,
      align: 'end',
      sortBy: (record) => record.deletedAt,
      text: (record) => moment(record.deletedAt, 'day-time'),
    },
    {
      id: 'restore',
      label: t('app.restore'),
      hideLabel: true,
      width: 150,
      cell: (record, isFocused) => (
        <Button
          excludeFromTabOrder={!isFocused}
          kind="quiet"
          size="small"
          icon="restore"
          need="write"
          onPress={() => onRestore(record)}
        >
          {t('app.restore')}
        </Button>
      ),
    },
  ]
}
