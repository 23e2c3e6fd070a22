// How fast the application is beside things everybody knows, all measured in the same run.
//   --only NAME   one benchmark: start, word, blocked, search, preview, save, audit, growth, rooms
//   --only backup     an office of a gigabyte; takes minutes, so it is not part of a usual run
//   --megabytes N     how large that office is
//   --records N    among how many of each kind the rooms are read; 300000 makes an office of a million rows
//   --runs N      how often each side runs
//   --seed N      where the random numbers begin
import { parseArgs } from 'node:util'
import { hasDisplay, startVirtualDisplay } from '../../electron/setup/display.mjs'
import type { Bench, Line, Settings } from './bench.ts'
import { tableOf } from './table.ts'
import { versions } from './versions.ts'

const usual = ['start', 'word', 'blocked', 'search', 'preview', 'save', 'audit', 'growth', 'rooms'] as const
const names = [...usual, 'backup'] as const
type Name = (typeof names)[number]

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    runs: { type: 'string' },
    megabytes: { type: 'string' },
    records: { type: 'string' },
    seed: { type: 'string' },
  },
})
const settings: Settings = {
  runs: Number(values.runs ?? 7),
  seed: Number(values.seed ?? 20_260_308),
  megabytes: Number(values.megabytes ?? 1_000),
  records: Number(values.records ?? 100_000),
}
const wanted = values.only === undefined ? usual : names.filter((name) => values.only === name)

const display = hasDisplay() ? null : await startVirtualDisplay()
if (display) process.env.DISPLAY = display.name
try {
  await runAll()
} finally {
  await display?.stop()
}

async function runAll(): Promise<void> {
  const lines: Line[] = []
  if (wanted.length === 0) fail(`There is no benchmark “${values.only}”: ${names.join(', ')}`)
  for (const name of wanted) {
    process.stderr.write(`${name} …\n`)
    try {
      lines.push(...(await (await benchOf(name)).run(settings)))
    } catch (error) {
      fail(`${name} did not run: ${error instanceof Error ? error.stack : String(error)}`)
    }
  }
  process.stdout.write(`${tableOf(lines)}\n\nSeed ${settings.seed}, medians. ${await versions()}\n`)
}

async function benchOf(name: Name): Promise<Bench> {
  const module = (await import(`./${name}.ts`)) as Record<Name, Bench>
  return module[name]
}

// A goal that is not reached is no failure; a benchmark that does not run is.
function fail(reason: string): void {
  process.stderr.write(`${reason}\n`)
  process.exitCode = 1
}
