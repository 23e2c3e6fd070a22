import { existsSync, renameSync } from 'node:fs'
import { withFailures } from '#db/failures.ts'

/**
 * Gives a folder a name with the day (ISO) in it, beside its place, and answers its new path. Nothing in it is touched,
 * and no folder that was put aside before is in the way. Fails with `no-access` or `in-use`.
 */
export function setAside(folder: string, day: string): string {
  const target = freeName(`${folder}-${day}`, 1)
  withFailures({ folder }, () => renameSync(folder, target))
  return target
}

function freeName(wanted: string, count: number): string {
  const name = count === 1 ? wanted : `${wanted}-${count}`
  return existsSync(name) ? freeName(wanted, count + 1) : name
}
