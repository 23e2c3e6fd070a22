import { closeSync, copyFileSync, existsSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs'
import { basename, join } from 'node:path'
import { salvageRows, type Salvaged } from '#db/salvage.ts'
import { withFailures } from '#db/failures.ts'
import { csvLine } from '../csv-line.ts'

export type SalvageTask = {
  /** The damaged file; it is only read. */
  file: string
  /** A folder on this PC for a copy, which is removed. */
  scratch: string
  /** A folder that is made; it gets a table as CSV and as JSON for each kind of record. */
  out: string
}

/** Writes every row that can still be read of a damaged office as CSV and JSON, with a count of what could not. */
export function salvageOffice({ file, scratch, out }: SalvageTask): Salvaged[] {
  const copy = join(scratch, `salvage-${process.pid}.db`)
  return withFailures({ file: basename(file) }, () => {
    try {
      mkdirSync(scratch, { recursive: true })
      mkdirSync(out, { recursive: true })
      copyFileSync(file, copy)
      if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${copy}-wal`)
      const files = openFiles(out)
      try {
        const found = salvageRows(copy, files.take)
        files.writeCounts(found)
        return found
      } finally {
        files.close()
      }
    } finally {
      for (const end of ['', '-wal', '-shm', '-journal']) rmSync(copy + end, { force: true })
    }
  })
}

// Two files for each table, begun with its first row.
function openFiles(out: string) {
  const handles = new Map<string, { csv: number; json: number }>()

  function handlesOf(table: string, columns: string[]) {
    const known = handles.get(table)
    if (known) return known
    const made = { csv: openSync(join(out, `${table}.csv`), 'w'), json: openSync(join(out, `${table}.jsonl`), 'w') }
    writeSync(made.csv, `\uFEFF${csvLine(columns)}`)
    handles.set(table, made)
    return made
  }

  return {
    take(table: string, columns: string[], row: Parameters<typeof csvLine>[0]) {
      const { csv, json } = handlesOf(table, columns)
      writeSync(csv, csvLine(row))
      writeSync(json, `${JSON.stringify(Object.fromEntries(columns.map((name, at) => [name, row[at] ?? null])))}\n`)
    },
    writeCounts(found: Salvaged[]) {
      const handle = openSync(join(out, 'counts.csv'), 'w')
      writeSync(handle, csvLine(['table', 'read', 'lost']))
      for (const { table, read, lost } of found) writeSync(handle, csvLine([table, read, lost ?? '?']))
      closeSync(handle)
    },
    close() {
      for (const { csv, json } of handles.values()) {
        closeSync(csv)
        closeSync(json)
      }
    },
  }
}
