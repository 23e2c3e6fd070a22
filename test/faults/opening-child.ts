import { writeSync } from 'node:fs'
import { openOffice, sqliteVersion } from '#db/open.ts'
import { Failed } from '#shared/failure.ts'

// Opens an office and says how that ended, as nobody in particular where root started it: to root every file is open.
// SQLite is loaded before, because a project under root's home can be read by root alone.
sqliteVersion()
if (process.getuid?.() === 0) {
  process.setgid?.(65_534)
  process.setuid?.(65_534)
}
try {
  openOffice(process.argv[2] ?? '').close()
  writeSync(1, 'open')
} catch (error) {
  if (!(error instanceof Failed)) throw error
  writeSync(1, error.failure.code)
}
