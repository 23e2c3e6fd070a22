import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fillPlans, makeDataFolder } from '#test/builders/fill-large-office.ts'
import { compared, type Bench } from './bench.ts'
import { startProgram, type Marks, type Program } from './start/program.ts'

const plans = 1_000

// Where the time goes, each from the start of the process.
const steps = { window: 'the window is made', page: 'the page is read', usable: 'a key is answered' }

/** From the start of the process to a list of 1,000 plans that answers a key, beside a bare window with a still page. */
export const start: Bench = {
  name: 'start',
  async run({ runs }) {
    const folder = mkdtempSync(join(tmpdir(), 'equiplan-bench-start-'))
    try {
      makeDataFolder(join(folder, 'ours'), 'vi', (office) => void fillPlans(office, plans))
      const [ours, bare] = programsIn(folder)
      // Both have met this machine before: caches are written, as on every day but the first.
      for (const _ of [1, 2]) for (const program of [ours, bare]) await startProgram(program)
      const taken = { ours: [] as Marks[], bare: [] as Marks[] }
      for (let run = 0; run < runs; run += 1) {
        taken.bare.push(await startProgram(bare))
        taken.ours.push(await startProgram(ours))
      }
      return linesOf(taken)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

function programsIn(folder: string): [Program, Program] {
  const built = resolve(import.meta.dirname, '../../build/main/main.js')
  const rows = '[role="grid"] tbody tr'
  const ours = { entry: built, ready: `${rows}:nth-child(10)`, focus: `${rows}[tabindex="0"]`, key: 'Down' }
  const bare = { entry: resolve(import.meta.dirname, 'start/bare.mjs'), ready: '#first', focus: '#first', key: 'Tab' }
  return [
    { ...ours, dataDir: join(folder, 'ours') },
    { ...bare, dataDir: join(folder, 'bare') },
  ]
}

function linesOf({ ours, bare }: { ours: Marks[]; bare: Marks[] }) {
  const at = (marks: Marks[], mark: string) => marks.map((found) => found[mark] ?? Number.NaN)
  const lines = Object.entries(steps).map(([mark, words]) =>
    compared(
      `start ${mark}`,
      `until ${words}: bare window`,
      at(ours, mark),
      at(bare, mark),
      mark === 'usable' ? 1.5 : null,
    ),
  )
  const spent = compared('start work', 'processor time of all processes until then', cpu(ours), cpu(bare), null)
  return [...lines, spent]
}

function cpu(marks: Marks[]): number[] {
  return marks.map((found) =>
    Object.entries(found).reduce((sum, [name, spent]) => (name.startsWith('cpu ') ? sum + spent : sum), 0),
  )
}
