import type { ReactNode } from 'react'
import { needToChange } from '#shared/access/call-needs.ts'
import type { StoredRecord } from '#renderer/form/autosave.ts'
import type { FieldControlProps } from '#renderer/form/field-control.tsx'
import type { FormLayout } from '#renderer/form/layout.ts'
import { createRecord } from '#renderer/form/record-calls.ts'
import { sayFailure } from '#renderer/form/say-failure.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { RecordDetail } from '#renderer/records/record-detail.tsx'
import { RecordTable } from '#renderer/records/record-table.tsx'
import { wordsFor } from '#shared/i18n/words-for.ts'
import { Button } from '#renderer/ui/button.tsx'
import type { TableColumn } from '#renderer/ui/table-column.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { FilterBar } from '#renderer/ui/filter-bar.tsx'
import type { IconName } from '#renderer/ui/icon-paths.ts'
import { MasterDetail } from '#renderer/ui/master-detail.tsx'

export type OfficeEntity = 'unit' | 'signatory' | 'identity'

export type OfficeRecordsProps<T extends StoredRecord> = {
  entity: OfficeEntity
  /** Undefined while they are being read. */
  rows: readonly T[] | undefined
  columns: readonly TableColumn<T>[]
  layout: FormLayout
  /** What a new record begins with. */
  fresh: Record<string, unknown>
  addWords: string
  countWords: (count: number) => string
  /** What an empty list teaches. */
  empty: { icon: IconName; title: string; text: string; example?: string }
  controls?: Record<string, (props: FieldControlProps) => ReactNode>
  recordId: string | null
  onOpen: (id: string | undefined) => void
}

/** The records of one kind as a list, the open one beside it in a form. */
export function OfficeRecords<T extends StoredRecord>(props: OfficeRecordsProps<T>) {
  const { entity, rows, columns, layout, controls = {}, recordId, onOpen, empty } = props
  const formatter = useFormatter()
  const current = rows?.find((row) => row.id === recordId)

  async function add() {
    try {
      onOpen((await createRecord(entity, props.fresh)).id)
    } catch (error) {
      sayFailure(formatter, error)
    }
  }

  function closeIfOpen(row: T) {
    if (row.id === recordId) onOpen(undefined)
  }

  if (!rows) return null
  const addButton = (
    <Button icon="plus" need={needToChange(entity)} onPress={() => void add()}>
      {props.addWords}
    </Button>
  )
  return (
    <MasterDetail
      label={wordsFor(formatter, entity) ?? entity}
      list={
        rows.length === 0 ? (
          <EmptyState icon={empty.icon} title={empty.title} action={addButton} example={empty.example}>
            {empty.text}
          </EmptyState>
        ) : (
          <>
            <FilterBar count={props.countWords(rows.length)}>{addButton}</FilterBar>
            <RecordTable
              entity={entity}
              columns={columns}
              rows={rows}
              onOpen={(row) => onOpen(row.id)}
              onTrashed={closeIfOpen}
              sort={{ column: columns[0]?.id ?? '', direction: 'ascending' }}
              currentId={recordId}
            />
          </>
        )
      }
      detail={
        current && (
          <RecordDetail
            key={current.id}
            entity={entity}
            row={current}
            layout={layout}
            controls={controls}
            onClose={() => onOpen(undefined)}
          />
        )
      }
    />
  )
}
