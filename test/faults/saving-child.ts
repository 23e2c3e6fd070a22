import { writeSync } from 'node:fs'
import { openOffice } from '#db/open.ts'
import { createRow, updateRow } from '#db/records.ts'
import { write } from '#db/write.ts'
import { nodeInput, planInput } from '#test/builders/build-inputs.ts'
import { nodesOfPlan } from './saved-plan.ts'

// Saves plans as fast as it can until it is killed, and names each one on its standard output after it was saved; with
// `too-early` before, which no application may do and the test has to notice.
const [, , folder = '', when = 'after'] = process.argv
const office = openOffice(folder)
writeSync(1, 'open\n')
for (let turn = 0; ; turn += 1) {
  const plan = write(office, { operator: 'child' }, (tx) => {
    const made = createRow(tx, 'plan', planInput({ title: `plan ${turn}` }))
    for (let at = 0; at < nodesOfPlan; at += 1)
      createRow(tx, 'planNode', nodeInput(made.id, { position: at, title: `Đảng ${at}` }))
    if (when === 'too-early') writeSync(1, `${made.id}\n`)
    return updateRow(tx, 'plan', made, { subtitle: 'complete', status: 'adopted' })
  })
  if (when === 'after') writeSync(1, `${plan.id}\n`)
  if (turn % 20 === 19) office.checkpoint()
}
