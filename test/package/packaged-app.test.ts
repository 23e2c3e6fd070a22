import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { startPackaged } from './start-packaged.ts'

describe('the packaged app, started from another folder', () => {
  it('tells its version', () => {
    const { code, stdout } = startPackaged(['--version'])
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining(manifest.version) })
  })

  it('explains its commands', () => {
    const { code, stdout } = startPackaged(['--help'])
    expect(code).toBe(0)
    for (const command of ['sample', 'export', 'check']) expect(stdout).toContain(command)
  })

  it('opens its pages and makes Word files and pictures', () => {
    const out = mkdtempSync(join(tmpdir(), 'equiplan-samples-'))
    const { code, stderr } = startPackaged(['--produce-samples', out])
    const made = readdirSync(out, { recursive: true, encoding: 'utf8' })
    rmSync(out, { recursive: true })
    expect(code, stderr).toBe(0)
    for (const ending of ['.docx', '.pdf', '.png']) expect(made.filter((name) => name.endsWith(ending))).not.toEqual([])
  })

  it('does not turn into a plain Node that runs any script', () => {
    const { stdout } = startPackaged(['-e', 'console.log(6 * 7)'], { ELECTRON_RUN_AS_NODE: '1' })
    expect(stdout).not.toContain('42')
  })

  it('ignores NODE_OPTIONS', () => {
    const script = join(mkdtempSync(join(tmpdir(), 'equiplan-options-')), 'stranger.cjs')
    writeFileSync(script, 'process.stdout.write("a stranger")')
    expect(startPackaged(['--version'], { NODE_OPTIONS: `--require ${script}` }).stdout).not.toContain('stranger')
  })

  it('runs its own archive and never a folder that was put beside it', () => {
    const folder = join(inject('packagedApp'), 'resources/app')
    mkdirSync(folder)
    writeFileSync(join(folder, 'package.json'), '{"main":"main.js"}')
    writeFileSync(join(folder, 'main.js'), 'process.stdout.write("a stranger"); process.exit(0)')
    const { stdout } = startPackaged(['--version'])
    rmSync(folder, { recursive: true })
    expect(stdout).toContain(manifest.version)
    expect(stdout).not.toContain('stranger')
  })
})
