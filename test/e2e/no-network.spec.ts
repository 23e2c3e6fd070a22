import { spawnSync } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { runCommandLine } from './pages/command-line.ts'
import { test } from './pages/test.ts'

const program = join(import.meta.dirname, '../../electron/setup/equiplan.mjs')
const mayUnshare = process.platform === 'linux' && spawnSync('unshare', ['-n', 'true']).status === 0
const mayTrace = spawnSync('strace', ['-V']).status === 0

// A namespace of its own has no way out, not even to itself: whatever wanted a network would fail there.
test('works in full where there is no network at all, and tries to reach none', async ({ folder }) => {
  test.skip(!mayUnshare, 'a network namespace needs Linux and root')
  test.setTimeout(180_000)
  // A fresh folder is set up first; that does need a network.
  await runCommandLine(['--version'])
  const [data, out, log] = ['data', 'out', 'calls'].map((name) => join(folder, name)) as [string, string, string]
  const trace = mayTrace ? ['strace', '-f', '-qq', '-e', 'trace=connect,sendto,sendmsg', '-o', log] : []
  const run = (...words: string[]) =>
    spawnSync('unshare', ['-n', ...trace, process.execPath, program, ...words], { encoding: 'utf8', timeout: 120_000 })

  expect(run('sample', 'umea', '--data', data)).toMatchObject({ status: 0 })
  expect(outward(log)).toEqual([])
  expect(run('export', '--data', data, '--out', out, '--kind', 'plan', '--format', 'pdf')).toMatchObject({ status: 0 })
  expect(outward(log)).toEqual([])
  const made = await readdir(out, { recursive: true })
  expect(made.some((name) => name.endsWith('.pdf'))).toBe(true)
})

// Chromium asks the system for a way to this address by a datagram socket; connecting one sends nothing to anybody.
const probe = /connect\(.*"2001:4860:4860::8888"/

// Calls that lead to another computer; those within this one go to a file (AF_UNIX) or ask the system (AF_NETLINK).
function outward(log: string): string[] {
  const { stdout } = spawnSync('grep', ['-E', 'AF_INET', log], { encoding: 'utf8' })
  return stdout.split('\n').filter((line) => line !== '' && !probe.test(line))
}
