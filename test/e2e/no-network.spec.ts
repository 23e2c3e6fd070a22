import { spawnSync } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { runCommandLine } from './pages/command-line.ts'
import { test } from './pages/test.ts'

const program = join(import.meta.dirname, '../../electron/setup/equiplan.mjs')
const mayUnshare = process.platform === 'linux' && spawnSync('unshare', ['-n', 'true']).status === 0
const mayTrace = spawnSync('strace', ['-V']).status === 0

test.beforeEach(() => {
  test.skip(!mayUnshare, 'a network namespace needs Linux and root')
  test.setTimeout(180_000)
})

// A namespace of its own has no way out, not even to itself: whatever wanted a network would fail there.
test('works in full where there is no network at all', async ({ folder }) => {
  await exportPdf(folder, [])
})

test('tries to reach none', async ({ folder }) => {
  test.skip(!mayTrace, 'watching the calls to the system needs strace')
  const log = join(folder, 'calls')
  await exportPdf(folder, ['strace', '-f', '-qq', '-e', 'trace=connect,sendto,sendmsg', '-A', '-o', log])
  expect(outward(await readFile(log, 'utf8'))).toEqual([])
})

// Fills a sample office and exports its plan without a network; `watch` is what the program runs under.
async function exportPdf(folder: string, watch: readonly string[]): Promise<void> {
  // A fresh folder is set up first; that does need a network.
  await runCommandLine(['--version'])
  const [data, out] = [join(folder, 'data'), join(folder, 'out')]
  const run = (...words: string[]) =>
    spawnSync('unshare', ['-n', ...watch, process.execPath, program, ...words], { encoding: 'utf8', timeout: 120_000 })
  expect(run('sample', 'umea', '--data', data)).toMatchObject({ status: 0 })
  expect(run('export', '--data', data, '--out', out, '--kind', 'plan', '--format', 'pdf')).toMatchObject({ status: 0 })
  const made = await readdir(out, { recursive: true })
  expect(made.some((name) => name.endsWith('.pdf'))).toBe(true)
}

// Chromium asks the system for a way to this address by a datagram socket; connecting one sends nothing to anybody.
const probe = /connect\(.*"2001:4860:4860::8888"/

// Calls that lead to another computer; those within this one go to a file (AF_UNIX) or ask the system (AF_NETLINK). A log
// without even those was not written.
function outward(log: string): string[] {
  const calls = log.split('\n').filter((line) => /\b(connect|sendto|sendmsg)\(/.test(line))
  expect(calls.length).toBeGreaterThan(0)
  return calls.filter((line) => line.includes('AF_INET') && !probe.test(line))
}
