import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileOf } from '#db/generations.ts'
import { createRow } from '#db/records.ts'
import { write } from '#db/write.ts'
import { fillPlans, fillPoints, makeDataFolder } from '#test/builders/fill-large-office.ts'
import { planInput } from '#test/builders/build-inputs.ts'
import { alone, compared, memory, type Bench } from './bench.ts'
import { bundledProgram } from './bundled-program.ts'
import { timed } from './measure.ts'
import { randomFrom } from './random.ts'

const most = { ratio: 1.25, blocked: 50, megabytes: 200 }
const points = 20_000

type Did = { took: number; blocked: number; most: number }
const works = ['whole', 'open', 'locked', 'verify', 'restore'] as const

/** Backup, check and restore of a large office beside SQLite's own program and a hash of what it wrote. */
export const backup: Bench = {
  name: 'backup',
  async run({ runs, seed, megabytes }) {
    const work = mkdtempSync(join(tmpdir(), 'equiplan-bench-'))
    const program = await bundledProgram('backup-program')
    try {
      const file = fill(join(work, 'data'), megabytes, seed)
      const taken = { sqlite: [] as number[], ...Object.fromEntries(works.map((name) => [name, [] as Did[]])) } as {
        sqlite: number[]
      } & Record<(typeof works)[number], Did[]>
      // A gigabyte is written and read several times in each.
      for (let run = 0; run < Math.min(runs, 3); run += 1) {
        const stick = join(work, 'stick')
        rmSync(stick, { recursive: true, force: true })
        mkdirSync(stick)
        taken.sqlite.push(await timed(() => plainly(file, join(work, 'plain.db'))))
        for (const name of works) taken[name].push(done(program, work, stick, name))
      }
      const size = `${Math.round(statSync(file).size / 1e6)} MB`
      const times = (name: (typeof works)[number]) => taken[name].map(({ took }) => took)
      const silences = works.flatMap((name) => taken[name]).map(({ blocked }) => blocked)
      const memories = (name: (typeof works)[number]) => taken[name].map((each) => each.most)
      const beside = 'beside sqlite3 .backup and sha256sum'
      return [
        compared(
          'backup open',
          `daily backup of ${size}, not locked, ${beside}`,
          times('open'),
          taken.sqlite,
          most.ratio,
        ),
        compared('backup locked', `the same, locked with a passphrase, ${beside}`, times('locked'), taken.sqlite, null),
        compared(
          'backup whole',
          `one made by hand, with the archive for people, ${beside}`,
          times('whole'),
          taken.sqlite,
          null,
        ),
        alone('backup check', 'check of the locked backup, to the last byte and inside', times('verify')),
        alone('backup restore', 'restore of it, checked before it counts', times('restore')),
        alone('backup blocked', 'longest silence of the main thread in all of them', silences, most.blocked),
        ...works.map((name) =>
          memory('backup memory', `most memory of the whole process: ${name}`, memories(name), most.megabytes),
        ),
      ]
    } finally {
      rmSync(work, { recursive: true })
      rmSync(dirname(program), { recursive: true })
    }
  },
}

// Long prose, many points, and the history of both, as an office of many years has them.
function fill(data: string, megabytes: number, seed: number): string {
  const random = randomFrom(seed)
  const words = () => Array.from({ length: 500 }, () => `từ${Math.floor(random() * 20_000).toString(36)}`).join(' ')
  const prose = () => Array.from({ length: 6 }, () => ({ kind: 'paragraph' as const, runs: [{ text: words() }] }))
  let file = ''
  makeDataFolder(data, 'vi', (office) => {
    file = fileOf(office.folder, office.generation)
    const [plan = ''] = fillPlans(office, 20)
    fillPoints(office, plan, points)
    for (let number = 0; statSync(file).size < megabytes * 1e6; number += 50) {
      write(office, { operator: 'bench', undoable: false }, (tx) => {
        for (let at = 0; at < 50; at += 1)
          createRow(tx, 'plan', planInput({ title: `P ${number + at}`, opening: prose() }))
      })
      office.checkpoint()
    }
  })
  return file
}

function plainly(file: string, target: string): void {
  rmSync(target, { force: true })
  execFileSync('sqlite3', [file, `.backup '${target}'`])
  execFileSync('sha256sum', [target])
}

// Each in a process of its own, so that its memory is its own. The first backup is made by hand; the others find it there,
// as those do that make themselves the day after.
function done(program: string, work: string, stick: string, name: (typeof works)[number]): Did {
  const isMade = name !== 'verify' && name !== 'restore'
  const words = [program, isMade ? 'make' : name, join(work, 'data'), stick, name]
  return JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8' })) as Did
}
