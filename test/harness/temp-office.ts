import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openOffice, type OpenOffice, type OpenOptions } from '#db/open.ts'

export type TempOffice = {
  folder: string
  office: OpenOffice
  /** Closes the office and opens it again, as a restart of the application does. */
  reopen: (options?: OpenOptions) => OpenOffice
  /** Closes the office and removes its folder. */
  remove: () => void
}

/** An empty office in a folder of its own, on real SQLite; `remove` it when the test is over. */
export function createTempOffice(options: OpenOptions = {}): TempOffice {
  const folder = mkdtempSync(join(tmpdir(), 'equiplan-office-'))
  const temp: TempOffice = {
    folder,
    office: openOffice(folder, options),
    reopen(changed = options) {
      temp.office.close()
      temp.office = openOffice(folder, changed)
      return temp.office
    },
    remove() {
      temp.office.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  return temp
}
