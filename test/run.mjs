// Runs every check and test and ends with one line: how many passed and failed. A check counts as one test.
// Arguments name the stages to run, such as `node test/run.mjs types unit`; without any, all run.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { projectNode as node } from '../electron/setup/run.mjs'
import { readPlaywright, readVitest } from './harness/test-reports.mjs'

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const results = 'test-results'
const bin = (path) => [node, `node_modules/${path}`]
// Colours only where a person looks. A switch, because a variable would reach the app and the commands under test.
const plain = process.stdout.isTTY ? [] : ['--no-color']
const minutes = (number) => number * 60_000

const tsc = (folder) => ({
  name: `types ${folder}`,
  stage: 'types',
  command: [...bin('typescript/bin/tsc'), '-p', folder],
})

const checks = [
  ...['shared', 'db', 'electron', 'renderer', 'test']
    .filter((folder) => existsSync(`${folder}/tsconfig.json`))
    .map(tsc),
  { name: 'lint', stage: 'lint', command: bin('oxlint/bin/oxlint') },
  ...Object.keys(manifest.scripts)
    .filter((script) => script.startsWith('check:'))
    .map((script) => ({ name: script, stage: 'checks', command: ['npm', 'run', '--silent', script] })),
]

const suites = [
  { name: 'unit, document, migration and fault tests', stage: 'unit', limit: minutes(20), ...vitest('core') },
  { name: 'tests in the running app', stage: 'e2e', limit: minutes(21), ...playwright() },
  { name: 'the packaged app', stage: 'package', limit: minutes(6), ...vitest('package') },
]

function vitest(project) {
  const report = `${results}/vitest-${project}.json`
  const command = [
    ...bin('vitest/vitest.mjs'),
    'run',
    ...plain,
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile=${report}`,
  ]
  return { report, read: readVitest, command }
}

function playwright() {
  const report = `${results}/playwright.json`
  const command = [...bin('@playwright/test/cli.js'), 'test', '--reporter=dot,json']
  return { report, read: readPlaywright, command, env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report } }
}

let interrupted = false

/** Runs a command to its end, or ends it at its limit. Answers whether it succeeded. */
function run({ command: [program, ...args], env = {}, limit = minutes(3) }) {
  const child = spawn(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    detached: true,
  })
  const end = (signal) => {
    if (child.exitCode === null && child.pid) process.kill(-child.pid, signal)
  }
  const passOn = (signal) => {
    interrupted = true
    end(signal)
  }
  process.once('SIGINT', passOn).once('SIGTERM', passOn)
  const timer = setTimeout(() => {
    console.log(`Ended: it took longer than ${limit / minutes(1)} minutes.`)
    end('SIGKILL')
  }, limit)
  return new Promise((resolve) => {
    child.once('error', () => resolve(false))
    child.once('close', (code) => {
      clearTimeout(timer)
      process.off('SIGINT', passOn).off('SIGTERM', passOn)
      resolve(code === 0)
    })
  })
}

async function countsOf(task) {
  const ok = await run(task)
  if (!task.read) return ok ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }
  const counted = task.read(task.report)
  // A run that broke down without naming a failed test must not look like a success.
  return !ok && counted.failed === 0 ? { ...counted, failed: 1 } : counted
}

const text = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })
const wanted = process.argv.slice(2)
const total = { passed: 0, failed: 0, skipped: 0 }
for (const task of [...checks, ...suites]) {
  if (interrupted) break
  if (wanted.length > 0 && !wanted.includes(task.stage)) continue
  console.log(`\n== ${task.name}`)
  const from = Date.now()
  const counted = await countsOf(task)
  for (const key of Object.keys(total)) total[key] += counted[key]
  for (const title of counted.unsteady ?? []) console.log(`   only on the second try: ${title}`)
  console.log(`   ${text(counted)} (${((Date.now() - from) / 1000).toFixed(1)} s)`)
}
process.exitCode = interrupted || total.failed > 0 || total.passed === 0 ? 1 : 0
console.log(`\n${text(total)}`)
