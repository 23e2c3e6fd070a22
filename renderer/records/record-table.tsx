import { useMemo, useState } from 'react'
import type { StoredRecord } from '#renderer/form/autosave.ts'
import { useTrash } from '#renderer/form/use-trash.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import { DataTable } from '#renderer/ui/data-table.tsx'
import type { RowList } from '#renderer/ui/row-list.ts'
import type { Sort } from '#renderer/ui/sort-rows.ts'
import type { TableColumn } from '#renderer/ui/table-column.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { wordsFor } from '#shared/i18n/words-for.ts'

export type RecordTableProps<T extends StoredRecord> = {
  entity: EntityName
  columns: readonly TableColumn<T>[]
  rows: readonly T[] | RowList<T>
  /** The order of rows that are all here, until a person chooses another. */
  sort?: Sort
  onOpen: (row: T) => void
  /** After a row went to the trash. */
  onTrashed?: (row: T) => void
  currentId?: string | null
  rowLines?: 1 | 2
}

/** Records of one entity as a table: named as everywhere, opened by Enter, put into the trash by Delete. */
export function RecordTable<T extends StoredRecord>({ entity, onTrashed, sort: first, ...rest }: RecordTableProps<T>) {
  const formatter = useFormatter()
  const trash = useTrash()
  const [sort, setSort] = useState<Sort>(first ?? { column: '', direction: 'ascending' })
  const nameOf = useMemo(() => (row: T) => recordTitle(formatter, entity, row).label, [formatter, entity])
  async function remove(row: T) {
    if (await trash(entity, row, nameOf(row))) onTrashed?.(row)
  }
  return (
    <DataTable
      {...rest}
      label={wordsFor(formatter, `${entity}.plural`) ?? entity}
      nameOf={nameOf}
      onRemove={(row) => void remove(row)}
      sort={sort}
      onSort={setSort}
      empty={formatter.t('app.nothing-found')}
    />
  )
}
