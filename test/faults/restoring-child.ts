import { writeSync } from 'node:fs'
import { switchTo } from '#db/backup/adopt.ts'
import { unwatched } from '#db/backup/watch.ts'
import { openOffice } from '#db/open.ts'
import { createRow } from '#db/records.ts'
import { write } from '#db/write.ts'
import { prepareRestore } from '#electron/backup/prepare-restore.ts'
import { passphrase } from '#test/builders/build-backup.ts'
import { planInput } from '#test/builders/build-inputs.ts'

// Restores two backups in turn until it is killed, and saves in each what stays in the log. Names each on its standard
// output once the office was opened from it.
const [, , folder = '', ...backups] = process.argv
let office = openOffice(folder)
writeSync(1, 'open\n')
for (let turn = 0; ; turn += 1) {
  const file = backups[turn % 2] ?? ''
  const task = { file, opener: { secret: passphrase }, folder, sequence: 0, now: Date.now() }
  const { path, header } = prepareRestore(task, unwatched)
  switchTo(path, folder, office)
  office.close()
  office = openOffice(folder)
  write(office, { operator: 'child' }, (tx) => {
    createRow(tx, 'plan', planInput({ title: `since ${header.sequence}` }))
  })
  writeSync(1, `${header.sequence}\n`)
}
