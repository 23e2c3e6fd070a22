import type { MouseEvent } from 'react'
import type { StoredRecord } from '#renderer/form/autosave.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import type { TableColumn } from '#renderer/ui/table-column.ts'
import styles from './bulk.module.css'
import type { Selection } from './use-selection.ts'

type Range = (from: number, to: number) => void

/** The column with a box for each row; Shift and a press select all rows from the one pressed before. */
export function selectColumn<T extends StoredRecord>(
  { t }: Formatter,
  selection: Selection,
  nameOf: (row: T) => string,
  range: Range,
): TableColumn<T> {
  function press(event: MouseEvent<HTMLInputElement>, row: T) {
    const at = Number(event.currentTarget.closest<HTMLElement>('[data-index]')?.dataset.index)
    const { last } = selection
    if (event.shiftKey && last !== null) range(Math.min(last, at), Math.max(last, at))
    else selection.toggle(row.id)
    selection.setLast(at)
  }
  return {
    id: 'select',
    label: t('lists.select'),
    hideLabel: true,
    isControl: true,
    width: 40,
    cell: (row, isFocused) => (
      <input
        type="checkbox"
        data-mark=""
        className={styles.box}
        tabIndex={isFocused ? 0 : -1}
        aria-label={t('lists.select-one', { title: nameOf(row) })}
        checked={selection.ids.has(row.id)}
        onClick={(event) => press(event, row)}
        readOnly
      />
    ),
  }
}
