import { afterEach, beforeEach } from 'vitest'
import type { OpenOptions } from '#db/open.ts'
import { write, type Write } from '#db/write.ts'
import { createTempOffice, type TempOffice } from './temp-office.ts'

/** Gives every test of a file an empty office, and takes it away afterwards. */
export function useOffice(options: OpenOptions = {}) {
  let temp: TempOffice
  beforeEach(() => {
    temp = createTempOffice(options)
  })
  afterEach(() => temp.remove())
  return {
    get temp() {
      return temp
    },
    get office() {
      return temp.office
    },
    /** One save by the secretary. */
    save: <T>(work: (tx: Write) => T): T => write(temp.office, { operator: 'thư ký' }, work),
  }
}
