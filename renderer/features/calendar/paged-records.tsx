import { useState, type ReactNode } from 'react'
import { wordsFor } from '#shared/i18n/words-for.ts'
import { useCall } from '#renderer/api/queries.ts'
import type { RowList } from '#renderer/ui/row-list.ts'
import type { StoredRecord, Values } from '#renderer/form/autosave.ts'
import type { FormLayout } from '#renderer/form/layout.ts'
import { createRecord } from '#renderer/form/record-calls.ts'
import { sayFailure } from '#renderer/form/say-failure.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { RecordDetail } from '#renderer/records/record-detail.tsx'
import { RecordList } from '#renderer/records/record-list.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { FilterBar } from '#renderer/ui/filter-bar.tsx'
import type { IconName } from '#renderer/ui/icon-paths.ts'
import { SearchField } from '#renderer/ui/search-field.tsx'
import type { TableColumn } from '#renderer/ui/table-column.ts'

export type PagedEntity = 'duty' | 'inspection' | 'publication'

type Props<T extends StoredRecord> = {
  entity: PagedEntity
  rows: RowList<T>
  columns: readonly TableColumn<T>[]
  layout: FormLayout
  words: string
  onWords: (words: string) => void
  /** What narrows the list besides words. */
  filters?: ReactNode
  isFiltered: boolean
  /** What a new record begins with. */
  fresh: () => Values
  addWords: string
  countWords: (count: number) => string
  empty: { icon: IconName; title: string; text: string; example: string }
  /** A command beside the one that adds. */
  more?: ReactNode
  /** What stands above the form of the open record, as it is typed. */
  above?: (typed: StoredRecord) => ReactNode
  recordId: string | null
  onOpen: (id: string | undefined) => void
}

/** A long list of records of one kind, the open one beside it in its form. */
export function PagedRecords<T extends StoredRecord>(props: Props<T>) {
  const { entity, rows, columns, words, onWords, filters, more, recordId, onOpen, empty } = props
  const formatter = useFormatter()
  const { t } = formatter
  const [isAdding, setAdding] = useState(false)

  async function add() {
    if (isAdding) return
    setAdding(true)
    try {
      onOpen((await createRecord(entity, props.fresh())).id)
    } catch (error) {
      sayFailure(formatter, error)
    } finally {
      setAdding(false)
    }
  }

  const addButton = (
    <Button icon="plus" need="write" onPress={() => void add()}>
      {props.addWords}
    </Button>
  )
  return (
    <RecordList
      entity={entity}
      layout={props.layout}
      label={wordsFor(formatter, entity) ?? entity}
      columns={columns}
      rows={rows}
      rowLines={2}
      isNarrowed={words.trim() !== '' || props.isFiltered}
      empty={{
        ...empty,
        action: (
          <>
            {addButton} {more}
          </>
        ),
      }}
      filters={
        rows.isRead && (
          <FilterBar count={props.countWords(rows.total)}>
            <SearchField
              label={t('calendar.search')}
              placeholder={t('calendar.search')}
              value={words}
              onChange={onWords}
            />
            {filters}
            {more}
            {addButton}
          </FilterBar>
        )
      }
      detail={
        recordId && (
          <Opened key={recordId} {...{ entity, layout: props.layout, recordId, onOpen }} above={props.above} />
        )
      }
      recordId={recordId}
      onOpen={onOpen}
    />
  )
}

type OpenedProps = Pick<Props<StoredRecord>, 'entity' | 'layout' | 'onOpen'> & {
  recordId: string
  above: Props<StoredRecord>['above'] | undefined
}

function Opened({ entity, layout, recordId, onOpen, above }: OpenedProps) {
  const name: `${PagedEntity}.get` = `${entity}.get`
  const row = useCall(name, { id: recordId }).data as StoredRecord | undefined
  if (!row || row.deletedAt !== null) return null
  return (
    <RecordDetail entity={entity} row={row} layout={layout} onClose={() => onOpen(undefined)}>
      {(typed) => above?.(typed)}
    </RecordDetail>
  )
}
