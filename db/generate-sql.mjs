// drizzle-kit's SQL, mended where SQLite needs it otherwise.
import { createRequire } from 'node:module'

const { generateSQLiteMigration } = createRequire(import.meta.url)('drizzle-kit/api')

/** The SQL that turns the tables of one snapshot into those of another; empty when they are the same. */
export async function migrationSql(previous, next) {
  const additions = checksOfAddedColumns(previous, next)
  const statements = await generateSQLiteMigration(previous, without(next, additions))
  const mended = statements
    .filter((statement) => !/^PRAGMA foreign_keys/i.test(statement))
    .map((statement) => withoutMissingColumns(strict(withCheck(plainExpressions(statement), additions)), previous))
  return mended.map((statement) => `${statement.trim()}\n`).join('\n')
}

// drizzle-kit rebuilds a whole table for one more CHECK. A new column brings its CHECK along with ADD COLUMN, so where
// a table only gains columns the CHECKs of those are taken out of the comparison and put behind the column.
function checksOfAddedColumns(previous, next) {
  return Object.values(next.tables).flatMap((table) => {
    const old = previous.tables[table.name]
    if (!old || !onlyGainsColumns(old, table)) return []
    const added = Object.keys(table.columns).filter((column) => !(column in old.columns))
    return added.flatMap((column) => {
      const rule = table.checkConstraints[`${table.name}_${column}`]
      return rule ? [{ table: table.name, column, rule }] : []
    })
  })
}

function onlyGainsColumns(old, table) {
  const keeps = (part) => Object.entries(old[part]).every(([key, value]) => same(value, table[part][key]))
  return ['columns', 'checkConstraints', 'foreignKeys'].every(keeps)
}

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other)

function without(snapshot, additions) {
  const copy = structuredClone(snapshot)
  for (const { table, rule } of additions) delete copy.tables[table].checkConstraints[rule.name]
  return copy
}

function withCheck(statement, additions) {
  const addition = additions.find(({ table, column }) =>
    statement.startsWith(`ALTER TABLE \`${table}\` ADD \`${column}\` `),
  )
  if (!addition) return statement
  return statement.replace(/;\s*$/, ` CONSTRAINT "${addition.rule.name}" CHECK(${addition.rule.value});`)
}

function strict(statement) {
  return statement.startsWith('CREATE TABLE') ? statement.replace(/\);\s*$/, ') STRICT;') : statement
}

// Where it rebuilds a table, drizzle-kit names the expression of an index like a column.
function plainExpressions(statement) {
  return statement.replace(/`(\([^`]*\))`/g, '$1')
}

// When drizzle-kit rebuilds a table that also gains columns, it copies those from the old table, where they are not.
function withoutMissingColumns(statement, previous) {
  const copy = /^INSERT INTO `__new_(\w+)`\((.*?)\) SELECT .* FROM `\w+`;/.exec(statement)
  if (!copy) return statement
  const [, table, list] = copy
  const kept = list.split(', ').filter((column) => JSON.parse(column) in previous.tables[table].columns)
  return `INSERT INTO \`__new_${table}\`(${kept.join(', ')}) SELECT ${kept.join(', ')} FROM \`${table}\`;`
}
