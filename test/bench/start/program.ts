import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { launchPlan } from '../../../electron/setup/launch.mjs'

/** What a start passed, in milliseconds since the process was asked for. */
export type Marks = Record<string, number>

export type Program = {
  /** The module of the main process. */
  entry: string
  /** CSS: what must be drawn, and what takes the focus before the key is pressed. */
  ready: string
  focus: string
  /** A key, by Electron's name, that moves the focus. */
  key: string
  dataDir: string
}

const folder = join(import.meta.dirname)
const patience = 30_000

/** Starts a program once, waits until its page can be used, and closes it. Fails when it never gets there. */
export function startProgram({ entry, ready, focus, key, dataDir }: Program): Promise<Marks> {
  const watch = { BENCH_PROGRAM: entry, BENCH_READY: ready, BENCH_FOCUS: focus, BENCH_KEY: key }
  const { executablePath, env } = launchPlan({ dataDir, env: watch })
  const asked = performance.timeOrigin + performance.now()
  const child = spawn(executablePath, [folder], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  return new Promise((resolve, reject) => {
    let told = ''
    let noise = ''
    const late = setTimeout(() => child.kill('SIGKILL'), patience)
    child.stdout.on('data', (data) => void (told += data))
    child.stderr.on('data', (data) => void (noise += data))
    child.once('error', reject)
    child.once('close', () => {
      clearTimeout(late)
      const marks = marksIn(told, asked)
      if (marks.usable === undefined) reject(new Error(`${entry} did not become usable\n${told}${noise.slice(-2_000)}`))
      else resolve(marks)
    })
  })
}

function marksIn(told: string, asked: number): Marks {
  const marks = [...told.matchAll(/^mark (\S+) (\S+)$/gm)].map(([, name = '', at]) => [name, Number(at) - asked])
  const processor = [...told.matchAll(/^cpu (\S+) (\S+)$/gm)].map(([, name = '', spent]) => [
    `cpu ${name}`,
    Number(spent),
  ])
  return Object.fromEntries([...marks, ...processor])
}
