import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { runCommandLine } from './pages/command-line.ts'
import { wordText } from './pages/files.ts'
import { test } from './pages/test.ts'

// Two commands at once would wait for each other, and say so.
test.describe.configure({ mode: 'default' })

// The first command of a fresh folder tells what it set up.
test.beforeAll(async () => void (await runCommandLine(['--version'])))

test('a sample office is made, exported in one kind, language and format, and each file is checked', async ({
  folder,
}) => {
  const data = join(folder, 'data')
  const out = join(folder, 'out')
  expect(await runCommandLine(['sample', 'umea', '--data', data, '--json'])).toEqual({
    code: 0,
    stdout: `${JSON.stringify({ office: 'umea', folder: data })}\n`,
    stderr: '',
  })
  const exported = await runCommandLine([
    'export',
    '--data',
    data,
    '--out',
    out,
    '--kind',
    'matrix',
    '--language',
    'en',
    '--format',
    'docx',
    '--json',
  ])
  expect(exported).toMatchObject({ code: 0, stderr: '' })
  const [first, ...others] = JSON.parse(exported.stdout) as { file: string; kind: string; profile: string }[]
  expect(others).toEqual([])
  expect(first).toMatchObject({ kind: 'matrix', profile: 'se-plan' })
  expect(await readdir(out)).toEqual([first?.file])
  const file = join(out, first?.file ?? '')
  expect(await wordText(file)).toContain('How')

  const check = await runCommandLine(['check', file, '--profile', 'se-plan', '--json'])
  expect(check).toMatchObject({ code: 0, stderr: '' })
  expect((JSON.parse(check.stdout) as { counts: { outside: number } }).counts.outside).toBe(0)
  const table = await runCommandLine(['check', file, '--profile', 'vn-nd30'])
  expect(table.code).toBe(1)
  expect(table.stdout.split('\n').length).toBeGreaterThan(10)
  expect(table.stderr).toBe('')
})

test('a whole office is exported as Word and PDF files', async ({ folder }) => {
  const data = join(folder, 'data')
  const out = join(folder, 'out')
  await runCommandLine(['sample', 'umea', '--data', data])
  const { code, stdout, stderr } = await runCommandLine(['export', '--data', data, '--out', out])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const files = await readdir(out)
  expect(files.filter((name) => name.endsWith('.docx')).length).toBe(
    files.filter((name) => name.endsWith('.pdf')).length,
  )
  for (const file of files) expect(stdout).toContain(file)
  for (const file of files.filter((name) => name.endsWith('.pdf'))) {
    expect((await readFile(join(out, file))).subarray(0, 5).toString()).toBe('%PDF-')
  }
})

test('help and version need no data', async () => {
  const help = await runCommandLine(['--help'])
  expect(help).toMatchObject({ code: 0, stderr: '' })
  for (const word of ['sample', 'export', 'check', '--json']) expect(help.stdout).toContain(word)
  expect((await runCommandLine(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
})

const senseless: [what: string, words: string[]][] = [
  ['an unknown command', ['frobnicate']],
  ['an unknown option', ['export', '--sideways']],
  ['an unknown office', ['sample', 'atlantis', '--data', '/tmp']],
  ['a missing folder', ['sample', 'umea']],
  ['an unknown format', ['export', '--data', '/tmp', '--out', '/tmp', '--format', 'odt']],
  ['an unknown kind', ['export', '--data', '/tmp', '--out', '/tmp', '--kind', 'poem']],
  ['an unknown language', ['export', '--data', '/tmp', '--out', '/tmp', '--language', 'xx']],
  ['an unknown profile', ['check', '/tmp/a.docx', '--profile', 'letter']],
]
test('a command line that makes no sense ends with 2 and one plain sentence', async () => {
  for (const [what, words] of senseless) {
    const { code, stdout, stderr } = await runCommandLine(words)
    expect({ what, code, stdout }).toEqual({ what, code: 2, stdout: '' })
    expect(stderr, what).toMatch(/^[^\n]+[.!]\n$/)
    expect(stderr, what).not.toMatch(/Error|at \w+ \(|undefined/)
  }
})

test('work that fails ends with 1 and says in one line what to do', async ({ folder }) => {
  const noWord = join(folder, 'letter.docx')
  await writeFile(noWord, 'no Word file')
  const damaged = join(folder, 'damaged')
  await mkdir(join(damaged, 'offices', 'own'), { recursive: true })
  const tries = [
    ['check', join(folder, 'nothing.docx'), '--profile', 'se-plan'],
    ['check', noWord, '--profile', 'se-plan'],
    ['check', folder, '--profile', 'se-plan'],
    ['export', '--data', join(folder, 'empty'), '--out', join(folder, 'out')],
  ]
  for (const words of tries) {
    const { code, stdout, stderr } = await runCommandLine(words)
    expect({ words, code, stdout }).toEqual({ words, code: 1, stdout: '' })
    expect(stderr).toMatch(/^[^\n.]+\. [^\n]+\n$/)
    expect(stderr).not.toMatch(/Error|at \w+ \(|undefined/)
  }
})
