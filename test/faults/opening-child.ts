import { writeSync } from 'node:fs'
import { openOffice } from '#db/open.ts'
import { Failed } from '#shared/failure.ts'

// Opens an office and says how that ended.
try {
  openOffice(process.argv[2] ?? '').close()
  writeSync(1, 'open')
} catch (error) {
  if (!(error instanceof Failed)) throw error
  writeSync(1, error.failure.code)
}
