// Goes through the goals of reliability and prints what was tried, with seed, numbers, time and versions.
//   --deep       as much as before a release, about an hour; without it some minutes
//   --only ID    one goal, such as R8
//   --seed N     repeats what an earlier run left to chance
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, release, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sqliteVersion } from '#db/open.ts'
import type { Figure } from './figure.ts'
import { goals, type Goal } from './figures.ts'
import manifest from '../../package.json' with { type: 'json' }

const { values } = parseArgs({
  options: { deep: { type: 'boolean' }, only: { type: 'string' }, seed: { type: 'string' } },
})
const tier = values.deep ? 'deep' : 'usual'
const chosen = goals.filter(({ id }) => values.only === undefined || values.only === id)
if (chosen.length === 0) throw new Error(`There is no goal ${values.only}: ${goals.map(({ id }) => id).join(', ')}`)

type Report = {
  testResults: { name: string; message: string; assertionResults: { status: string; title: string }[] }[]
}

const folder = mkdtempSync(join(tmpdir(), 'equiplan-figures-'))
const begun = Date.now()
try {
  const { figures, report } = runTests()
  const lines = chosen.map((goal) => lineOf(goal, figures, report))
  const took = Math.round((Date.now() - begun) / 1000)
  const repeats = values.seed === undefined ? '' : `, seed ${values.seed}`
  process.stdout.write(
    `\n${lines.flat().join('\n')}\n\n${versions()}\n${took} s, ${cpus().length} processors${repeats}.\n`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}

// All in one run of Vitest, which shares the processors between the files.
function runTests(): { figures: Figure[]; report: Report } {
  const [file, json] = [join(folder, 'figures'), join(folder, 'report.json')]
  const amounts = Object.fromEntries(
    chosen.flatMap(({ amount }) => (amount ? [[amount.variable, process.env[amount.variable] ?? amount[tier]]] : [])),
  )
  const seed = values.seed === undefined ? {} : { EQUIPLAN_SEED: values.seed }
  const words = ['run', '--project', 'core', '--reporter=dot', '--reporter=json', `--outputFile=${json}`]
  const files = chosen.flatMap((goal) => goal.files)
  const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', ...words, ...files], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...amounts, ...seed, EQUIPLAN_FIGURES: file },
  })
  process.exitCode = status ?? 1
  const told = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []
  const report = existsSync(json) ? (JSON.parse(readFileSync(json, 'utf8')) as Report) : { testResults: [] }
  return { figures: told.map((line) => JSON.parse(line) as Figure), report }
}

function lineOf({ id, what, files }: Goal, figures: Figure[], { testResults }: Report): string[] {
  const results = files.map((file) => testResults.find(({ name }) => name.replaceAll('\\', '/').endsWith(file)))
  const tests = results.flatMap((result) => result?.assertionResults ?? [])
  const count = (status: string) => tests.filter((test) => test.status === status).length
  const failed = count('failed') + results.filter((result) => !result?.assertionResults.length).length
  const skipped = count('skipped') + count('pending')
  const verdict = failed > 0 ? `${failed} FAILED` : skipped > 0 ? `ok, ${skipped} not run here` : 'ok'
  const own = figures.filter((figure) => figure.id === id)
  return [`${id}  ${what}: ${verdict} (${count('passed')} tests)`, ...own.map(textOf)]
}

function textOf({ what, trials, seen, seed }: Figure): string {
  const found = Object.entries(seen).map(([name, value]) => `${name} ${value}`)
  const repeats = seed === null ? [] : [`seed ${seed}`]
  return `      ${what}: ${[`${trials} tried`, ...found, ...repeats].join(', ')}`
}

function versions(): string {
  const { version, dependencies } = manifest
  const database = `better-sqlite3 ${dependencies['better-sqlite3']}, SQLite ${sqliteVersion()}`
  return `Equiplan ${version}, Node ${process.versions.node}, ${database}, ${process.platform} ${release()}`
}
