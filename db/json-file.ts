import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { withFailures } from './failures.ts'
import { patiently, replaceFile } from './replace-file.ts'
import { systemCode } from './system-code.ts'

/** A small JSON file that is read and replaced as a whole. Both fail as the file system does, with typed failures. */
export type JsonFile<T> = {
  /** What it holds; `empty` where it is missing, or is not what was written. */
  read: () => T
  /** Replaces what it holds, flushed to the disk, and gives it. What could not be understood is put aside first. */
  change: (change: (now: T) => T) => T
}

/**
 * A JSON file in an office's folder. `parse` gives null for what it does not understand, such as what a newer version
 * wrote. Only a file that is not there counts as empty: one that cannot be read just now still holds what it holds, and
 * must not be replaced by less.
 */
export function jsonFile<T>(
  path: string,
  { parse, empty }: { parse: (value: unknown) => T | null; empty: T },
): JsonFile<T> {
  const folder = dirname(path)
  const name = basename(path, '.json')

  function look(): { value: T; isStrange: boolean } {
    const text = withFailures({ folder }, () => textOf(path))
    const value = text === null ? empty : parse(valueOf(text))
    return { value: value ?? empty, isStrange: value === null }
  }

  return {
    read: () => look().value,
    change(change) {
      const { value, isStrange } = look()
      const next = change(value)
      withFailures({ folder }, () => {
        mkdirSync(folder, { recursive: true })
        if (isStrange) patiently(() => renameSync(path, freeName(folder, name, 1)))
        replaceFile(path, join(folder, `office-${name}-${process.pid}.part`), `${JSON.stringify(next, null, 2)}\n`)
      })
      return next
    },
  }
}

function textOf(path: string): string | null {
  try {
    return patiently(() => readFileSync(path, 'utf8'))
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null
    throw error
  }
}

// `undefined` is no JSON, so that nothing which parses is taken for it.
function valueOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function freeName(folder: string, name: string, count: number): string {
  const path = join(folder, `${name}-unreadable${count === 1 ? '' : `-${count}`}.json`)
  return existsSync(path) ? freeName(folder, name, count + 1) : path
}
