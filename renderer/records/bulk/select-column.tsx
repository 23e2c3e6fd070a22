import type { StoredRecord } from '#renderer/form/autosave.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import type { TableColumn } from '#renderer/ui/table-column.ts'
import styles from './bulk.module.css'

/** The column with a box for each row; the table hears the press on it, with Shift for all from the one pressed before. */
export function selectColumn<T extends StoredRecord>({ t }: Formatter, nameOf: (row: T) => string): TableColumn<T> {
  return {
    id: 'select',
    label: t('lists.select'),
    hideLabel: true,
    isControl: true,
    width: 40,
    cell: (row, isFocused, isMarked) => (
      <input
        type="checkbox"
        data-mark=""
        className={styles.box}
        tabIndex={isFocused ? 0 : -1}
        aria-label={t('lists.select-one', { title: nameOf(row) })}
        checked={isMarked}
        readOnly
      />
    ),
  }
}
