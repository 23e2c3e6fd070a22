import { useMemo, useState } from 'react'
import { needToChange } from '#shared/access/call-needs.ts'
import type { StoredRecord } from '#renderer/form/autosave.ts'
import type { FormLayout } from '#renderer/form/layout.ts'
import { useSayFailure } from '#renderer/form/say-failure.ts'
import { useTrash } from '#renderer/form/use-trash.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { recordTitle } from '#renderer/i18n/record-title.ts'
import { HistoryPanel } from '#renderer/form/history-panel.tsx'
import { DataTable } from '#renderer/ui/data-table.tsx'
import type { MenuCommand } from '#renderer/ui/menu-list.tsx'
import { useMay } from '#renderer/ui/rights.ts'
import { isRowList, type RowList } from '#renderer/ui/row-list.ts'
import type { Sort } from '#renderer/ui/sort-rows.ts'
import type { TableColumn } from '#renderer/ui/table-column.ts'
import type { EntityName } from '#shared/entities/names.ts'
import { wordsFor } from '#shared/i18n/words-for.ts'
import { BulkBar } from './bulk/bulk-bar.tsx'
import { selectColumn } from './bulk/select-column.tsx'
import { mostSelected, useSelection } from './bulk/use-selection.ts'

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
  /** The form of one of them: what several of a list may be given in one step stands there. */
  layout?: FormLayout
  rowLines?: 1 | 2
}

/**
 * Records of one entity as a table: named as everywhere, opened by Enter, put into the trash by Delete; the right
 * button and the menu key offer the same and its history. In a list of any length Space, a box and Control A select rows,
 * which are then changed or put into the trash in one step.
 */
export function RecordTable<T extends StoredRecord>({ entity, onTrashed, sort: first, ...rest }: RecordTableProps<T>) {
  const formatter = useFormatter()
  const trash = useTrash()
  const fail = useSayFailure()
  const mayChange = useMay(needToChange(entity))
  const { columns, rows, currentId = null, layout = [] } = rest
  const list = isRowList(rows) ? rows : null
  const [sort, setSort] = useState<Sort>(first ?? { column: '', direction: 'ascending' })
  const nameOf = useMemo(() => (row: T) => recordTitle(formatter, entity, row).label, [formatter, entity])
  const selection = useSelection(list?.question ?? '')
  const [historyOf, setHistoryOf] = useState<string | null>(null)
  function commandsOf(row: T): MenuCommand[] {
    const { t } = formatter
    return [
      { id: 'open', label: t('app.open'), icon: 'open', shortcut: 'Enter', run: () => rest.onOpen(row) },
      { id: 'history', label: t('app.history'), icon: 'history', run: () => setHistoryOf(row.id) },
      {
        id: 'trash',
        label: t('app.move-to-trash'),
        icon: 'trash',
        shortcut: 'Delete',
        need: needToChange(entity),
        run: () => void remove(row),
      },
    ]
  }
  async function remove(row: T) {
    if (await trash(entity, row, nameOf(row))) onTrashed?.(row)
  }
  function mark({ id }: T, at: number, isRange: boolean) {
    if (!isRange || selection.last === null || !list) return selection.toggle({ id, at })
    selection.setLast({ id, at })
    list.idsBetween(selection.last, { id, at }).then(selection.add, fail)
  }
  const isSelectable = list !== null && mayChange
  const withBoxes = useMemo(() => {
    if (!isSelectable) return columns
    return [selectColumn<T>(formatter, nameOf), ...columns]
  }, [isSelectable, columns, formatter, nameOf])
  function all() {
    list?.idsOf(mostSelected).then(selection.add, fail)
  }
  // The one open beside the list may be among those that went.
  function onManyTrashed() {
    const open = currentId !== null && selection.ids.has(currentId) && list ? rowOf(list, currentId) : undefined
    if (open) onTrashed?.(open)
  }
  return (
    <>
      <DataTable
        {...rest}
        columns={withBoxes}
        {...(isSelectable && {
          onMark: mark,
          isMarked: ({ id }: T) => selection.ids.has(id),
          onMarkAll: all,
        })}
        label={wordsFor(formatter, `${entity}.plural`) ?? entity}
        nameOf={nameOf}
        {...(mayChange && { onRemove: (row: T) => void remove(row) })}
        commandsOf={commandsOf}
        sort={sort}
        onSort={setSort}
        empty={formatter.t('app.nothing-found')}
      />
      {list && selection.ids.size > 0 && (
        <BulkBar
          entity={entity}
          layout={layout}
          selection={selection}
          total={list.total}
          onAll={all}
          onTrashed={onManyTrashed}
        />
      )}
      {historyOf !== null && <HistoryPanel entity={entity} id={historyOf} isOpen onClose={() => setHistoryOf(null)} />}
    </>
  )
}

function rowOf<T extends StoredRecord>(list: RowList<T>, id: string): T | undefined {
  for (let at = 0; at < list.total; at += 1) {
    const row = list.at(at)
    if (row?.id === id) return row
  }
  return undefined
}
