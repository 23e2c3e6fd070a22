import { useState } from 'react'
import type { Sort } from '../sort-rows.ts'
import { DataTable } from '../data-table.tsx'
import type { TableColumn } from '../table-column.ts'
import styles from './gallery.module.css'

type Entry = { id: string; name: string; count: number }

const rows: Entry[] = Array.from({ length: 1_000 }, (_, index) => ({
  id: String(index),
  name: `Kế hoạch số ${index + 1}`,
  count: (index * 7919) % 1_000,
}))
const columns: TableColumn<Entry>[] = [
  { id: 'name', label: 'Name', width: '2fr', text: (row) => row.name },
  { id: 'count', label: 'Count', align: 'end', sortBy: (row) => row.count, text: (row) => String(row.count) },
]

/** A table of a thousand rows. */
export function GalleryTable() {
  const [sort, setSort] = useState<Sort>({ column: 'name', direction: 'ascending' })
  return (
    <div className={styles.table}>
      <DataTable
        label="Table"
        columns={columns}
        rows={rows}
        nameOf={(row) => row.name}
        onOpen={() => undefined}
        sort={sort}
        onSort={setSort}
      />
    </div>
  )
}
