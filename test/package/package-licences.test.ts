import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractFile } from '@electron/asar'
import { describe, expect, inject, it } from 'vitest'
import type { Licences } from '#shared/contract/office-calls.ts'

const app = () => inject('packagedApp')
const bundles = ['main', 'preload', 'renderer']

function licences(): Licences['parts'] {
  const archive = join(app(), 'resources/app.asar')
  return bundles.flatMap((bundle) => JSON.parse(String(extractFile(archive, `build/${bundle}/licences.json`))) as [])
}

/** The packages whose code is in the bundles, read from the source maps that the build leaves beside them. */
function bundled(): Set<string> {
  const maps = readdirSync('build', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.map'))
  const sources = maps.flatMap((name) => (JSON.parse(readFileSync(join('build', name), 'utf8')) as Sources).sources)
  return new Set(sources.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path ?? '')?.[1] ?? []))
}
type Sources = { sources: (string | null)[] }

describe('the licences in the package', () => {
  it('are those of what is bundled: none is missing, and none is of something else', () => {
    const listed = new Set(licences().map(({ name }) => name))
    expect([...bundled()].filter((name) => !listed.has(name))).toEqual([])
    // What a source map cannot tell: the module beside the bundle, what it and docx hold inside, and the typefaces.
    const others = ['SQLite', 'better-sqlite3', 'nanoid', '@fontsource-variable/source-sans-3', '@fontsource/tinos']
    expect([...listed].filter((name) => !bundled().has(name)).toSorted()).toEqual(others.toSorted())
  })

  it('have their full text', () => {
    for (const { name, version, licence, text } of licences()) {
      expect(text.length, name).toBeGreaterThan(200)
      expect(version, name).toMatch(/^\d+\.\d+/)
      expect(licence, name).toMatch(/^(?:MIT|ISC|Apache-2\.0|BSD-3-Clause|OFL-1\.1|Public domain)$/)
      if (licence === 'MIT') expect(text, name).toMatch(/permission is hereby granted/i)
    }
  })

  it("stand beside the program for Electron and Chromium's parts", () => {
    for (const name of ['LICENSE.electron.txt', 'LICENSES.chromium.html']) {
      expect(existsSync(join(app(), name)), name).toBe(true)
    }
  })
})
