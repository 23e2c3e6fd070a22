import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The parsed content of a JSON file, or `undefined` where it is missing or torn. */
export function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

/** Writes JSON beside its place and moves it there, so a reader never sees half a file. */
export function writeJson(path, value) {
  mkdirSync(dirname(path), { recursive: true })
  const beside = `${path}.${process.pid}.part`
  writeFileSync(beside, `${JSON.stringify(value, null, 2)}\n`)
  renameSync(beside, path)
}

/**
 * Calls `build` with an empty folder and moves that folder to `target` only when `build` succeeded. Callers hold the set-up
 * lock; what a killed command left is thrown away.
 */
export async function buildFolder(target, build) {
  const beside = `${target}.part`
  rmSync(beside, { recursive: true, force: true })
  mkdirSync(beside, { recursive: true })
  try {
    const result = await build(beside)
    rmSync(target, { recursive: true, force: true })
    renameSync(beside, target)
    return result
  } finally {
    rmSync(beside, { recursive: true, force: true })
  }
}

/** The hash of some bytes in hexadecimal. */
export const hashOf = (bytes, algorithm = 'sha256') => createHash(algorithm).update(bytes).digest('hex')

/** When the newest file at or under any of the paths was changed, in milliseconds; 0 where none exists. */
export function newestChange(paths) {
  return Math.max(0, ...paths.filter(existsSync).map(changeOf))
}

function changeOf(path) {
  const found = statSync(path)
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(found.mtimeMs, newestChange(readdirSync(path).map((name) => join(path, name))))
}
