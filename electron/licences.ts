import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Licences } from '#shared/contract/office-calls.ts'

type Part = Licences['parts'][number]

/**
 * The licences of the work of others in the program, by name: what the build noted beside each bundle in `built`, and
 * Electron's from the folder of the program. Where a bundle was not built there is nothing to tell of it.
 */
export function readLicences(built: string, program: string): Licences {
  const noted = ['main', 'preload', 'renderer'].flatMap((bundle) => notedIn(join(built, bundle, 'licences.json')))
  const each = new Map(noted.map((part) => [`${part.name}@${part.version}`, part]))
  const parts = [...electronIn(program), ...each.values()].sort((a, b) =>
    a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1,
  )
  const chromium = join(program, 'LICENSES.chromium.html')
  return { parts, chromiumFile: existsSync(chromium) ? chromium : null }
}

function notedIn(path: string): Part[] {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Part[]) : []
}

function electronIn(program: string): Part[] {
  const path = ['LICENSE.electron.txt', 'LICENSE'].map((name) => join(program, name)).find((file) => existsSync(file))
  if (path === undefined) return []
  const text = readFileSync(path, 'utf8').trim()
  return [{ name: 'Electron', version: process.versions.electron ?? '', licence: 'MIT', text }]
}
