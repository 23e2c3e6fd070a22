import { join } from 'node:path'
import Database from 'better-sqlite3'
import { listRows, updateRow } from '#db/records.ts'
import { write } from '#db/write.ts'
import { fillPlans } from '#test/builders/fill-large-office.ts'
import { createTempOffice } from '#test/harness/temp-office.ts'
import { compared, type Bench } from './bench.ts'
import { interleaved, timed } from './measure.ts'

const saves = 100

/** Saving one field with its history and search rows, beside the same UPDATE alone with the same pragmas. */
export const save: Bench = {
  name: 'save',
  async run() {
    const temp = createTempOffice()
    const direct = directTable(temp.folder)
    try {
      fillPlans(temp.office, 1)
      let [plan] = listRows(temp.office, 'plan')
      let count = 0
      const taken = await interleaved(saves, {
        ours: () =>
          timed(() => {
            const patch = { title: `Kế hoạch ${(count += 1)}` }
            const { id = '', revision = 0 } = plan ?? {}
            plan = write(temp.office, { operator: 'bench' }, (tx) => updateRow(tx, 'plan', { id, revision }, patch))
          }),
        direct: () => timed(() => direct.save(`Kế hoạch ${(count += 1)}`)),
      })
      return [compared('save', 'one field with history and search: the UPDATE alone', taken.ours, taken.direct, null)]
    } finally {
      direct.close()
      temp.remove()
    }
  },
}

function directTable(folder: string) {
  const client = new Database(join(folder, 'direct.sqlite'))
  for (const pragma of ['locking_mode = EXCLUSIVE', 'journal_mode = WAL', 'synchronous = FULL', 'secure_delete = ON']) {
    client.pragma(pragma)
  }
  client.exec(
    `CREATE TABLE plans (id INTEGER PRIMARY KEY, title TEXT NOT NULL) STRICT; INSERT INTO plans VALUES (1, '')`,
  )
  const update = client.prepare('UPDATE plans SET title = ? WHERE id = 1')
  return {
    save: client.transaction((title: string) => update.run(title)).immediate,
    close: () => client.close(),
  }
}
