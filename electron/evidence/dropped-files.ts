import { randomUUID } from 'node:crypto'
import { isAbsolute } from 'node:path'

// A window names dropped files by handles; their paths come from the preload script, which alone can learn them.
const most = 200
const paths = new Map<string, string>()

/** Takes the paths of files somebody dropped on the window and gives a handle for each, good for one use. */
export function takeDropped(dropped: unknown): string[] {
  const found = Array.isArray(dropped) ? dropped.filter((path) => typeof path === 'string' && isAbsolute(path)) : []
  return found.slice(0, most).map((path: string) => {
    const handle = randomUUID()
    paths.set(handle, path)
    for (const [old] of paths) if (paths.size > most) paths.delete(old)
    return handle
  })
}

/** The path behind a handle, once; undefined for any other text. */
export function pathOfDropped(handle: string): string | undefined {
  const path = paths.get(handle)
  paths.delete(handle)
  return path
}
