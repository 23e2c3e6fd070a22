import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commandOf } from '#electron/cli/arguments.ts'
import { runCommand } from '#electron/cli/run.ts'
import { createFormatter } from '#shared/i18n/formatter.ts'
import { testPlatform } from '#test/harness/test-platform.ts'

let folder: string
let data: string
let out: string
let secret: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'equiplan-cli-'))
  ;[data, out, secret] = [join(folder, 'data'), join(folder, 'out'), join(folder, 'secret')] as [string, string, string]
  writeFileSync(secret, 'a long passphrase\n')
  await run('sample', 'umea', '--data', data)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function run(...words: string[]) {
  const said: string[] = []
  const complaints: string[] = []
  const command = commandOf(words)
  if (command.name === 'window' || command.name === 'produce-samples') throw new Error('not for this test')
  const code = await runCommand(command, {
    print: (text) => void said.push(text),
    complain: (text) => void complaints.push(text),
    formatter: createFormatter('en'),
    version: '0.1.0',
    platformFor: (dataFolder) => testPlatform(dataFolder),
    attach: () => undefined,
  })
  return { code, said: said.join('\n'), complaints: complaints.join('\n') }
}

describe('the command line', { timeout: 60_000 }, () => {
  it('backs up, proves, drills and restores', async () => {
    const first = await run('backup', '--data', data, '--out', out, '--passphrase-file', secret, '--json')
    expect(first).toMatchObject({ code: 0, complaints: '' })
    const { file, recoveryKey } = JSON.parse(first.said) as { file: string; recoveryKey: string }
    expect(readdirSync(out)).toEqual([file])
    const again = await run('backup', '--data', data, '--out', out, '--json')
    expect(JSON.parse(again.said)).toMatchObject({ sequence: 2, recoveryKey: null, verified: true })

    const path = join(out, file)
    expect((await run('verify', path)).said).toContain('It is locked')
    expect((await run('verify', path, '--passphrase-file', secret)).said).toContain('sound to the last byte')
    writeFileSync(join(folder, 'key'), recoveryKey)
    expect((await run('verify', path, '--passphrase-file', join(folder, 'key'))).code).toBe(0)
    expect((await run('drill', '--data', data)).said).toContain('Backup number 2')

    const other = join(folder, 'other')
    mkdirSync(other)
    expect(await run('restore', path, '--data', other)).toMatchObject({
      code: 1,
      complaints: expect.stringContaining('locked with a passphrase'),
    })
    expect(await run('restore', path, '--data', other, '--passphrase-file', secret)).toMatchObject({
      code: 0,
      complaints: '',
    })
    const { said } = await run('doctor', '--data', other, '--json')
    expect(JSON.parse(said)).toMatchObject({ 'office opens': 'yes', 'records: plan': 2, backups: 'locked' })
  })

  it('says in one sentence what is wrong, and writes nothing', async () => {
    expect(await run('backup', '--data', data, '--out', out)).toMatchObject({ code: 1, said: '' })
    expect(await run('backup', '--data', data)).toMatchObject({ code: 2 })
    expect(await run('backup', '--data', join(folder, 'none'), '--out', out)).toMatchObject({ code: 1, said: '' })
    expect(await run('verify', secret)).toMatchObject({
      code: 1,
      complaints: expect.stringContaining('not an Equiplan backup'),
    })
    expect(await run('drill', '--data', data)).toMatchObject({ code: 1 })
    expect(readdirSync(folder).toSorted()).toEqual(['data', 'secret'])
  })

  it('makes a report for support in which nothing is that a person wrote', async () => {
    const { code, said } = await run('doctor', '--data', data)
    expect(code).toBe(0)
    expect(said).not.toMatch(/Umeå|Region|\//)
    expect(said).toContain('office opens')
  })
})
