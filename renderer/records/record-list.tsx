import type { ReactNode } from 'react'
import type { StoredRecord } from '#renderer/form/autosave.ts'
import type { FormLayout } from '#renderer/form/layout.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import type { IconName } from '#renderer/ui/icon-paths.ts'
import { MasterDetail } from '#renderer/ui/master-detail.tsx'
import type { RowList } from '#renderer/ui/row-list.ts'
import { NarrowedList } from './saved-filters/narrowed-list.tsx'
import { RecordTable, type RecordTableProps } from './record-table.tsx'

type Props<T extends StoredRecord> = Pick<RecordTableProps<T>, 'entity' | 'columns' | 'rowLines'> & {
  /** What the open record is called for those who listen. */
  label: string
  /** Which list it is where two show the same entity; its filters are kept apart. */
  list?: string
  rows: RowList<T>
  /** The form of one of them. */
  layout: FormLayout
  /** Something is asked for, so that no rows does not mean no records. */
  isNarrowed: boolean
  empty: { icon: IconName; title: string; text: string; example: string; action: ReactNode }
  /** What stands over the table. */
  filters: ReactNode
  /** The open record; nothing when none is. */
  detail: ReactNode
  recordId: string | null
  onOpen: (id: string | undefined) => void
}

/** A list of any length with what narrows it, the open record beside it, or what goes here while there is none. */
export function RecordList<T extends StoredRecord>(props: Props<T>) {
  const { label, rows, isNarrowed, empty, filters, detail, recordId, onOpen, list = props.entity, ...table } = props
  const { text, ...words } = empty
  return (
    <MasterDetail
      label={label}
      list={
        rows.isEmpty && !isNarrowed ? (
          <EmptyState {...words}>{text}</EmptyState>
        ) : (
          <>
            <NarrowedList list={list} rows={rows}>
              {filters}
            </NarrowedList>
            {rows.isRead && (
              <RecordTable
                {...table}
                rows={rows}
                onOpen={(row) => onOpen(row.id)}
                onTrashed={(row) => row.id === recordId && onOpen(undefined)}
                currentId={recordId}
              />
            )}
          </>
        )
      }
      detail={detail}
    />
  )
}
