import Database from 'better-sqlite3'
import { withFailures } from '../failures.ts'

/** The files that a finished copy of an office's database names, each once, by their hashes; also those in the trash. */
export function evidenceInCopy(path: string): { hash: string; bytes: number }[] {
  return withFailures({}, () => {
    const client = new Database(path, { fileMustExist: true, readonly: true })
    try {
      return client
        .prepare<[], { hash: string; bytes: number }>(
          'SELECT hash, max(bytes) AS bytes FROM evidences WHERE destroyed_on IS NULL GROUP BY hash ORDER BY hash',
        )
        .all()
    } finally {
      client.close()
    }
  })
}
