import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * Lays a read-only disk with the same files over a folder and gives what takes it away again; null where this machine
 * does not let tests mount. Permissions would not do: an administrator writes past them.
 */
export async function mountReadOnly(folder: string): Promise<(() => Promise<void>) | null> {
  const copy = await mkdtemp(join(tmpdir(), 'equiplan-mount-'))
  try {
    await cp(folder, copy, { recursive: true, filter: (path) => !/Singleton\w+$/.test(path) })
    await run('mount', ['-t', 'tmpfs', 'tmpfs', folder])
  } catch {
    await rm(copy, { recursive: true, force: true })
    return null
  }
  await cp(copy, folder, { recursive: true })
  await rm(copy, { recursive: true, force: true })
  await run('mount', ['-o', 'remount,ro', folder])
  return async () => void (await run('umount', ['-l', folder]))
}
