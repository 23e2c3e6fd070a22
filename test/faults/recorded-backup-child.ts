import { mkdirSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { goBack, switchTo } from '#db/backup/adopt.ts'
import { unwatched } from '#db/backup/watch.ts'
import type { Migration } from '#db/migration.ts'
import { migrations as committed } from '#db/migrations/all.gen.ts'
import { openOffice } from '#db/open.ts'
import { createRow } from '#db/records.ts'
import { write } from '#db/write.ts'
import { prepareRestore } from '#electron/backup/prepare-restore.ts'
import { buildBackup, passphrase, testKeys } from '#test/builders/build-backup.ts'
import { planInput } from '#test/builders/build-inputs.ts'
import { rebuildingMigrations } from './rebuilding-migrations.ts'

// Saves, makes backups, restores one, takes the restore back, and starts as an updated application. Before each step that
// changes what the office holds, `ack` names what it will hold, and after it that it does; also each finished backup.
const [, , root = ''] = process.argv
const [folder, stick] = [join(root, 'office'), join(root, 'stick')]
for (const each of [folder, stick]) mkdirSync(each, { recursive: true })
const acknowledge = openSync(join(root, 'ack'), 'a')
const say = (word: string, what: string) => writeSync(acknowledge, `${word} ${what}\n`)

let office = openOffice(folder)
step(['a'], () => save('a'))
const first = backUp()
step(['a', 'b'], () => save('b'))
backUp()
step(['a'], () => {
  const task = { file: join(stick, first), opener: { secret: passphrase }, folder, sequence: 0, now: Date.now() }
  switchTo(prepareRestore(task, unwatched).path, folder, office)
})
reopen(committed)
step(['a', 'c'], () => save('c'))
step(['a', 'b'], () => goBack(office))
reopen(committed)
step(['a', 'b', 'd'], () => save('d'))
reopen(rebuildingMigrations)
step(['a', 'b', 'd', 'e'], () => save('e'))
office.close()

function step(titles: string[], work: () => void): void {
  say('begun', titles.join(','))
  work()
  say('done', titles.join(','))
}

function save(title: string): void {
  write(office, { operator: 'child' }, (tx) => createRow(tx, 'plan', planInput({ title })))
}

function backUp(): string {
  const { file } = buildBackup(office, { target: stick, keys: testKeys() })
  say('backup', file)
  return file
}

function reopen(migrations: Migration[]): void {
  office.close()
  office = openOffice(folder, { migrations })
}
