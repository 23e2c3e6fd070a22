import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A folder for files that are needed for a moment, of this process alone. What processes that died left in theirs is
 * removed: it may hold records.
 */
export function scratchFolder(dataFolder: string): string {
  const all = join(dataFolder, 'scratch')
  for (const name of existsSync(all) ? readdirSync(all) : []) {
    if (!isAlive(Number(name))) rmSync(join(all, name), { recursive: true, force: true })
  }
  const own = join(all, String(process.pid))
  mkdirSync(own, { recursive: true })
  return own
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
