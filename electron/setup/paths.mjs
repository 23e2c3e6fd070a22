import { join, resolve } from 'node:path'

/** The project folder, whichever folder the command was started from. */
export const root = resolve(import.meta.dirname, '../..')

/** What set-up fetched or built once and may throw away: never under version control. */
export const cache = join(root, '.cache')

/** The name of this machine in file names, such as `linux-x64`. */
export const machine = `${process.platform}-${process.arch}`

/** A path inside the project folder. */
export const inRoot = (...parts) => join(root, ...parts)

/** A path inside the cache folder. */
export const inCache = (...parts) => join(cache, ...parts)
