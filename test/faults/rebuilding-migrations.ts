import { migrations as committed } from '#db/migrations/all.gen.ts'
import type { Migration } from '#db/migration.ts'

const tableOfPlans = /CREATE TABLE `plans` [\s\S]*?\n\) STRICT;/.exec(committed[0]?.sql ?? '')?.[0] ?? ''
const addedToPlans = committed.flatMap(({ sql }) => sql.match(/^ALTER TABLE `plans` ADD .*;$/gm) ?? [])

/** The shape in which drizzle-kit changes a column of a table that others refer to. */
export const rebuildOfPlans = `${[tableOfPlans, ...addedToPlans].join('\n').replaceAll('`plans`', '`__new_plans`')}
  INSERT INTO __new_plans SELECT * FROM plans; DROP TABLE plans; ALTER TABLE __new_plans RENAME TO plans;`

/** The committed migrations and two more: one rebuilds a table that others refer to, one adds a column. */
export const rebuildingMigrations: Migration[] = [
  ...committed,
  {
    number: committed.length + 1,
    name: 'rebuild',
    checksum: 'rebuild',
    sql: rebuildOfPlans,
  },
  {
    number: committed.length + 2,
    name: 'add',
    checksum: 'add',
    sql: `ALTER TABLE plan_nodes ADD extra text DEFAULT 'new' NOT NULL;`,
  },
]
