import { writeSync } from 'node:fs'
import { openOffice } from '#db/open.ts'

// Holds an office open until it is killed.
openOffice(process.argv[2] ?? '')
writeSync(1, 'open\n')
setInterval(() => {}, 1_000)
