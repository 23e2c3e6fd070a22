import { randomBytes, randomUUID } from 'node:crypto'
import { noteIn } from '#db/audit/events.ts'
import { sealOf } from '#db/audit/seal.ts'
import { verifyAudit } from '#db/audit/verify.ts'
import { connectionOf } from '#db/connection.ts'
import type { OpenOffice } from '#db/open.ts'
import { listRows, updateRow } from '#db/records.ts'
import { write } from '#db/write.ts'
import { fillPlans } from '#test/builders/fill-large-office.ts'
import { createTempOffice } from '#test/harness/temp-office.ts'
import { alone, compared, type Bench } from './bench.ts'
import { interleaved, timed } from './measure.ts'

const saves = 200
const entries = 100_000

/** A save with its sealed entry beside one that keeps none, and the check of a long audit. */
export const audit: Bench = {
  name: 'audit',
  async run() {
    const temps = { ours: createTempOffice(), without: createTempOffice() }
    try {
      for (const { office } of Object.values(temps)) fillPlans(office, 1)
      keepNoEntries(temps.without.office)
      const taken = await interleaved(saves, {
        ours: () => timed(saver(temps.ours.office)),
        without: () => timed(saver(temps.without.office)),
      })
      const { office } = temps.ours
      for (let made = 0; made < entries; made += 1_000) addEntries(office, 1_000)
      const checks: number[] = []
      for (let run = 0; run < 3; run += 1) {
        const start = performance.now()
        await verifyAudit(office, [])
        checks.push(performance.now() - start)
      }
      return [
        compared('audit', 'one field with its sealed entry: without', taken.ours, taken.without, null),
        compared('audit', 'sealing an entry: the save', await sealing(), taken.ours, null),
        alone('audit', `check of ${entries} entries`, checks, 2_000),
      ]
    } finally {
      for (const temp of Object.values(temps)) temp.remove()
    }
  },
}

let count = 0

function saver(office: OpenOffice): () => void {
  const [plan] = listRows(office, 'plan')
  const { id = '', revision = 0 } = plan ?? {}
  const patch = { title: `Kế hoạch ${(count += 1)}` }
  return () => void write(office, { operator: 'bench' }, (tx) => updateRow(tx, 'plan', { id, revision }, patch))
}

// What the application itself cannot do. The seal is worked out all the same, so it has a line of its own.
function keepNoEntries(office: OpenOffice): void {
  const connection = connectionOf(office)
  connection.statements.set('append to audit', { run: () => undefined })
}

function sealing(): Promise<number[]> {
  const key = randomBytes(32)
  const entry = { at: '2026-11-22T10:00:00.000Z', actor: 'bench', kind: 'update', step: 1, revision: 2 } as const
  const names = { entity: 'plan', recordId: randomUUID(), fields: '["title"]', detail: null }
  let before = ''
  const seal = () => timed(() => (before = sealOf({ number: 1, ...entry, ...names }, before, key)))
  return interleaved(saves, { seal }).then((taken) => taken.seal)
}

function addEntries(office: OpenOffice, number: number): void {
  write(office, { operator: 'bench' }, (tx) => {
    for (let made = 0; made < number; made += 1) noteIn(tx, { kind: 'signed-in' })
  })
}
