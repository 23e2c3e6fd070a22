import { useMemo, useState } from 'react'
import type { ListRow } from '#shared/contract.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { useRecord } from '#renderer/api/use-record.ts'
import { useRows } from '#renderer/api/use-rows.ts'
import { useCommand } from '#renderer/form/use-command.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { evidenceLayout } from '#renderer/records/evidence-dialog.tsx'
import { fileSize } from '#renderer/records/file-size.ts'
import { RecordDetail } from '#renderer/records/record-detail.tsx'
import { RecordList } from '#renderer/records/record-list.tsx'
import { RefusedFiles } from '#renderer/records/refused-files.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { FilterBar } from '#renderer/ui/filter-bar.tsx'
import { SearchField } from '#renderer/ui/search-field.tsx'
import type { TableColumn } from '#renderer/ui/table-column.ts'
import { CheckFiles } from './check-files.tsx'
import { DestroyEvidence } from './destroy-evidence.tsx'
import { EvidenceFacts } from './evidence-facts.tsx'

type Props = { recordId: string | null; onOpen: (id: string | undefined) => void }

/** All files of evidence of the office, and what each proves. */
export function EvidenceRecords({ recordId, onOpen }: Props) {
  const formatter = useFormatter()
  const { t } = formatter
  const [words, setWords] = useState('')
  const rows = useRows('evidence', { words }, { column: 'createdAt', direction: 'descending' })
  const columns = useMemo(() => columnsFor(formatter), [formatter])
  const current = useRecord('evidence', recordId)
  const add = useCommand('evidence.add')
  const addButton = (
    <Button icon="plus" need="write" isDisabled={add.isPending} onPress={() => add.mutate({ to: null })}>
      {add.isPending ? t('evidence.adding') : t('evidence.add')}
    </Button>
  )
  return (
    <RecordList
      entity="evidence"
      layout={evidenceLayout}
      label={t('evidence')}
      columns={columns}
      rows={rows}
      rowLines={2}
      isNarrowed={words.trim() !== ''}
      empty={{
        icon: 'evidence',
        title: t('evidence.list.empty.title'),
        text: t('evidence.list.empty.text'),
        example: t('evidence.list.empty.example'),
        action: (
          <>
            {addButton} <DestroyEvidence />
          </>
        ),
      }}
      filters={
        rows.isRead && (
          <>
            <FilterBar count={t('evidence.list.count', { count: rows.total })}>
              <SearchField
                label={t('evidence.list.filter')}
                placeholder={t('evidence.list.filter')}
                value={words}
                onChange={setWords}
              />
              <CheckFiles onOpen={onOpen} />
              <DestroyEvidence />
              {addButton}
            </FilterBar>
            <RefusedFiles refused={add.data?.refused ?? []} onClose={add.reset} />
          </>
        )
      }
      detail={
        current && (
          <RecordDetail
            key={current.id}
            entity="evidence"
            row={current}
            layout={evidenceLayout}
            onClose={() => onOpen(undefined)}
          >
            {(typed) => <EvidenceFacts evidence={typed} />}
          </RecordDetail>
        )
      }
      recordId={recordId}
      onOpen={onOpen}
    />
  )
}

function columnsFor(formatter: Formatter): TableColumn<ListRow<'evidence'>>[] {
  const { t, day } = formatter
  return [
    {
      id: 'title',
      label: t('evidence.title'),
      width: '3fr',
      minWidth: 200,
      text: ({ title }) => title,
      second: ({ fileName }) => fileName,
    },
    { id: 'day', label: t('evidence.day'), width: 170, priority: 3, text: (row) => row.day && day(row.day, 'short') },
    {
      id: 'bytes',
      label: t('evidence.bytes'),
      width: 110,
      priority: 2,
      align: 'end',
      text: ({ bytes }) => fileSize(formatter, bytes),
    },
  ]
}
