import { writeSync } from 'node:fs'
import { openOffice } from '#db/open.ts'
import { rebuildingMigrations } from './rebuilding-migrations.ts'

// Opens an office with a newer schema, as an updated application does on its first start.
const begun = performance.now()
writeSync(1, 'begun\n')
const office = openOffice(process.argv[2] ?? '', { migrations: rebuildingMigrations })
writeSync(1, `done ${performance.now() - begun}\n`)
office.close()
