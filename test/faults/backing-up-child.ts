import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { openOffice } from '#db/open.ts'
import { createRow } from '#db/records.ts'
import { write } from '#db/write.ts'
import { buildBackup, testKeys } from '#test/builders/build-backup.ts'
import { planInput } from '#test/builders/build-inputs.ts'

// Makes backups one after the other until it is killed, and names each on its standard output when it is finished; with
// `plainly` it writes under the final name at once, which no application may do and the test has to notice.
const [, , folder = '', target = '', how = 'safely'] = process.argv
const office = openOffice(folder)
writeSync(1, 'open\n')
for (let turn = 0; ; turn += 1) {
  write(office, { operator: 'child' }, (tx) => createRow(tx, 'plan', planInput({ title: `plan ${turn}` })))
  const made = buildBackup(office, { target, keys: turn % 2 === 0 ? testKeys() : null })
  writeSync(1, `${made.file}\n`)
  if (how === 'plainly') writePlainly(join(target, made.file))
}

// Piece by piece, as a slow stick takes it.
function writePlainly(path: string): void {
  const bytes = readFileSync(path)
  const pause = new Int32Array(new SharedArrayBuffer(4))
  const piece = Math.ceil(bytes.length / 64)
  for (let copy = 0; copy < 10; copy += 1) {
    const handle = openSync(path.replace('.equiplan', ` copy ${copy}.equiplan`), 'w')
    for (let at = 0; at < bytes.length; at += piece) {
      writeSync(handle, bytes, at, Math.min(piece, bytes.length - at))
      Atomics.wait(pause, 0, 0, 2)
    }
    closeSync(handle)
  }
}
