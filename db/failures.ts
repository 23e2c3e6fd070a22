import Database from 'better-sqlite3'
import { getTableName } from 'drizzle-orm'
import { Failed, type Failure, type FailureCode } from '#shared/failure.ts'
import { tables } from './schema.ts'
import { systemCode } from './system-code.ts'

type Detail = NonNullable<Failure['detail']>
type SqliteError = InstanceType<typeof Database.SqliteError>

// SQLite's primary result codes; extended ones begin with them.
const codes: [string, FailureCode][] = [
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_BUSY', 'in-use'],
  ['SQLITE_LOCKED', 'in-use'],
  ['SQLITE_NOTADB', 'not-a-database'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_CANTOPEN', 'no-access'],
  ['SQLITE_PERM', 'no-access'],
  ['SQLITE_IOERR', 'no-access'],
  ['SQLITE_TOOBIG', 'too-large'],
]

const systemCodes: Record<string, FailureCode> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'read-only',
  EIO: 'no-access',
  EACCES: 'no-access',
  EPERM: 'no-access',
  ENOENT: 'no-access',
  ENOTDIR: 'no-access',
  EISDIR: 'no-access',
  EEXIST: 'no-access',
  ENAMETOOLONG: 'no-access',
  EBUSY: 'in-use',
}

/** The typed failure behind an error of SQLite or the file system; any other error comes back as it is. */
export function failedOf(error: unknown, detail: Detail = {}): unknown {
  if (error instanceof Failed) return error
  if (isSqliteError(error)) return ofSqlite(error, detail)
  const code = systemCodes[systemCode(error)]
  return code ? new Failed(code, { detail: { ...detail, reason: systemCode(error) } }, error) : error
}

/** Runs work and turns what SQLite or the file system throws into typed failures. */
export function withFailures<T>(detail: Detail, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw failedOf(error, detail)
  }
}

/** Whether the file or the disk under it is hurt, so that nothing more may be written before it was checked. */
export function isHurt(error: unknown): boolean {
  const source = error instanceof Failed ? error.cause : error
  return isSqliteError(source) && /^SQLITE_(CORRUPT|NOTADB|IOERR)/.test(source.code)
}

function ofSqlite(error: SqliteError, detail: Detail): Failed {
  if (error.code.startsWith('SQLITE_CONSTRAINT')) return ofConstraint(error)
  const code = codes.find(([prefix]) => error.code.startsWith(prefix))?.[1] ?? 'unexpected'
  return new Failed(code, { detail: { ...detail, reason: error.code } }, error)
}

// The last guard: whoever gets here has passed the contract's schemas. A message names `table.column, table.column`, or
// the CHECK, which is called `table_column`. Of what must be there once, the last column tells the one from the other.
function ofConstraint(error: SqliteError): Failed {
  const named = / constraint failed: (.+)$/.exec(error.message)?.[1] ?? ''
  const reasons: Record<string, string> = {
    SQLITE_CONSTRAINT_UNIQUE: 'already-exists',
    SQLITE_CONSTRAINT_FOREIGNKEY: 'no-such-record',
  }
  const reason = reasons[error.code] ?? 'wrong-form'
  const path = fieldName(named.split(', ').at(-1) ?? '')
  return new Failed('invalid', { problems: [{ path, reason }] }, error)
}

function fieldName(named: string): string {
  const table = Object.values(tables)
    .map(getTableName)
    .find((each) => named.startsWith(`${each}.`) || named.startsWith(`${each}_`))
  const column = table === undefined ? '' : named.slice(table.length + 1)
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

function isSqliteError(error: unknown): error is SqliteError {
  return error instanceof Database.SqliteError
}
