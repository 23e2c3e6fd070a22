import { openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { connectionOf } from '#db/connection.ts'
import { migrations as committed } from '#db/migrations/all.gen.ts'
import { openOffice } from '#db/open.ts'
import { createRow, updateRow } from '#db/records.ts'
import { write } from '#db/write.ts'
import { nodeInput, planInput } from '#test/builders/build-inputs.ts'
import { rebuildingMigrations } from './rebuilding-migrations.ts'
import { nodesOfPlan } from './saved-plan.ts'

// Makes an office, saves into it, restarts, and restarts as an updated application with other tables. What was saved is
// named in a file `ack` of the same folder, so that it stands in the record of the disk in its order. With another
// setting than FULL the one pragma is changed that power cuts are about, which the test has to notice.
const [, , folder = '', setting = 'FULL'] = process.argv
const acknowledge = openSync(join(folder, 'ack'), 'a')
for (let session = 0; session < 3; session += 1) {
  const office = openOffice(folder, { migrations: session < 2 ? committed : rebuildingMigrations })
  const { client } = connectionOf(office)
  if (setting !== 'FULL') client.pragma(`synchronous = ${setting}`)
  for (let turn = 0; turn < 12; turn += 1) {
    const plan = write(office, { operator: 'child' }, (tx) => {
      const made = createRow(tx, 'plan', planInput({ title: `plan ${turn}` }))
      for (let at = 0; at < nodesOfPlan; at += 1) createRow(tx, 'planNode', nodeInput(made.id, { position: at }))
      return updateRow(tx, 'plan', made, { subtitle: 'complete' })
    })
    writeSync(acknowledge, `${plan.id}\n`)
    if (turn % 5 === 4) office.checkpoint()
  }
  office.close()
}
