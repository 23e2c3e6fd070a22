import type { Database } from 'better-sqlite3'
import { Failed } from '#shared/failure.ts'

/**
 * SQLite's quick_check, one table at a time because a running check cannot be interrupted. `next` checks tables until
 * the budget in milliseconds is used up and tells whether all are done; it fails with `damaged`.
 */
export function createQuickCheck(client: Database): { next: (budget: number) => boolean } {
  const waiting = client.prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all()
  const check = client.prepare<[string], string>('SELECT quick_check FROM pragma_quick_check(?)').pluck()
  return {
    next(budget) {
      const end = performance.now() + budget
      while (waiting.length > 0) {
        const table = waiting.shift() ?? ''
        const found = check.get(table)
        if (found !== 'ok') throw new Failed('damaged', { detail: { table, found: found ?? '' } })
        if (performance.now() >= end) break
      }
      return waiting.length === 0
    },
  }
}
