import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { refuseLink } from '../../../electron/setup/node-modules.mjs'

let folder
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'equiplan-modules-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('setting up in a folder whose npm packages lie elsewhere', () => {
  it('refuses to let npm empty the folder that a link leads to', () => {
    mkdirSync(join(folder, 'theirs'))
    writeFileSync(join(folder, 'theirs', 'package.json'), '{}')
    symlinkSync(join(folder, 'theirs'), join(folder, 'node_modules'), 'junction')
    expect(() => refuseLink(join(folder, 'node_modules'))).toThrow(/is a link/)
    expect(readdirSync(join(folder, 'theirs'))).toEqual(['package.json'])
  })

  it('goes on where they are a folder, or where there are none yet', () => {
    refuseLink(join(folder, 'node_modules'))
    mkdirSync(join(folder, 'node_modules'))
    refuseLink(join(folder, 'node_modules'))
  })
})
