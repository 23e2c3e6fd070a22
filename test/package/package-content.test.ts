import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { listPackage } from '@electron/asar'
import { FuseState, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses'
import { describe, expect, inject, it } from 'vitest'

const app = () => inject('packagedApp')
const archive = () => join(app(), 'resources/app.asar')
const files = () => listPackage(archive(), { isPack: false }).map((path) => path.replaceAll('\\', '/'))

describe('what is in the package', () => {
  it('is the built app and the SQLite module, nothing else', () => {
    const folders = new Set(files().map((path) => path.split('/').slice(1, 3).join('/')))
    const expected = [
      'build',
      'build/main',
      'build/preload',
      'build/renderer',
      'node_modules',
      'node_modules/better-sqlite3',
      'package.json',
    ]
    expect([...folders].toSorted()).toEqual(expected)
  })

  it('holds no sources, source maps, tests or build files', () => {
    expect(
      files().filter((path) => /\.(?:tsx?|mts|map|cpp|[ch]|gypi?|sh|md)$|\/(?:test|docs|deps)\//.test(path)),
    ).toEqual([])
  })

  it('holds exactly one native binary, outside the archive', () => {
    const isNative = (path: string) => path.endsWith('.node')
    const loose = readdirSync(app(), { recursive: true, encoding: 'utf8' }).filter(isNative)
    expect(loose).toHaveLength(1)
    expect(files().filter(isNative)).toHaveLength(1)
    expect(loose[0]).toMatch(/^resources\/app\.asar\.unpacked\//)
  })

  it('leaves out what belongs to development', () => {
    const resources = readdirSync(join(app(), 'resources')).toSorted()
    expect(resources).toEqual(['app.asar', 'app.asar.unpacked', 'runtime.json'])
  })
})

describe('the switches burnt into the package', () => {
  const wanted = {
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableCookieEncryption]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: false,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  }

  it('close every way to run other code', async () => {
    const { version, ...wire } = await getCurrentFuseWire(join(app(), 'equiplan'))
    expect(version).toBe(FuseVersion.V1)
    for (const [fuse, on] of Object.entries(wanted)) {
      const state = (wire as Record<string, unknown>)[fuse]
      expect(state, FuseV1Options[Number(fuse)]).toBe(on ? FuseState.ENABLE : FuseState.DISABLE)
    }
  })
})
