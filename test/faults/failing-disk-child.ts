import { writeSync } from 'node:fs'
import { openOffice, type OpenOffice } from '#db/open.ts'
import { createRow, updateRow } from '#db/records.ts'
import { write } from '#db/write.ts'
import { Failed } from '#shared/failure.ts'
import { nodeInput, planInput } from '#test/builders/build-inputs.ts'
import { nodesOfPlan } from './saved-plan.ts'

// Makes an office and saves into it on a disk that fails. Names what was saved and the code of every failure; after a
// failure the office is closed and opened again, as the application does.
const folder = process.argv[2] ?? ''
let office: OpenOffice | null = null

function attempt(work: (open: OpenOffice) => void): void {
  try {
    office ??= openOffice(folder)
    work(office)
  } catch (error) {
    if (!(error instanceof Failed)) throw error
    writeSync(1, `failed ${error.failure.code}\n`)
    const broken = office
    office = null
    close(broken)
  }
}

function close(open: OpenOffice | null): void {
  try {
    open?.close()
  } catch (error) {
    if (!(error instanceof Failed)) throw error
    writeSync(1, `failed ${error.failure.code}\n`)
  }
}

for (let turn = 0; turn < 6; turn += 1) {
  attempt((open) => {
    const plan = write(open, { operator: 'child' }, (tx) => {
      const made = createRow(tx, 'plan', planInput({ title: `plan ${turn}` }))
      for (let at = 0; at < nodesOfPlan; at += 1) createRow(tx, 'planNode', nodeInput(made.id, { position: at }))
      return updateRow(tx, 'plan', made, { subtitle: 'complete' })
    })
    writeSync(1, `saved ${plan.id}\n`)
    if (turn % 2 === 1) open.checkpoint()
  })
}
close(office)
