import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

export type Log = (event: string, details?: Record<string, string | number | boolean>) => void

const largest = 1_000_000

/** Where the log of a data folder is. */
export function logFileIn(dataFolder: string): string {
  return join(dataFolder, 'log', 'equiplan.log')
}

/**
 * Appends one JSON line per event to a file that starts anew at 1 MB, keeping the one before. Callers pass ids, codes
 * and counts, never names or free text. A log that cannot be written must not stop the work, so it fails silently.
 */
export function createLog(path: string, now: () => number): Log {
  return function log(event, details = {}) {
    try {
      mkdirSync(dirname(path), { recursive: true })
      if (sizeOf(path) > largest) renameSync(path, `${path}.1`)
      appendFileSync(path, JSON.stringify({ at: new Date(now()).toISOString(), event, ...details }) + '\n')
    } catch {
      // Nowhere is left to say it.
    }
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}
