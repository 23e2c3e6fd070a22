import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { alone, type Bench, type Line } from './bench.ts'
import { withLargePlan } from './large-plan.ts'
import { timed } from './measure.ts'

const goal = 50

type Api = { invoke: (name: string, input: unknown) => Promise<{ ok: boolean; failure?: unknown }> }
/** Milliseconds without an answer, and the processor time within. */
type Lag = { longest: number; busiest: number }

/** The longest time the main process answers nobody while a plan of 1,000 measures is exported. */
export const blocked: Bench = {
  name: 'blocked',
  run: ({ runs }) =>
    withLargePlan(async ({ app, page }, planId, folder) => {
      await watch(app)
      const idle: Lag[] = []
      const lags = { docx: [] as Lag[], pdf: [] as Lag[] }
      const whole = { docx: [] as number[], pdf: [] as number[] }
      for (let run = 0; run < runs; run += 1) {
        for (const format of ['docx', 'pdf'] as const) {
          await answerWith(app, join(folder, `plan.${format}`))
          await lagSince(app)
          await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)))
          idle.push(await lagSince(app))
          const asked = { subject: 'plan', id: planId, kind: 'plan', language: 'vi', format }
          whole[format].push(await timed(() => page.evaluate(exported, asked)))
          lags[format].push(await lagSince(app))
        }
      }
      return [
        ...linesOf('word', 'a Word export', lags.docx, goal),
        ...linesOf('pdf', 'a PDF export', lags.pdf, goal),
        ...linesOf('idle', 'no export at all: what this machine adds', idle, null),
        alone('export word', 'the whole Word export with its rule check', whole.docx),
        alone('export pdf', 'the whole PDF export', whole.pdf),
      ]
    }),
}

function linesOf(name: string, during: string, lags: Lag[], most: number | null): Line[] {
  const silences = lags.map(({ longest }) => longest)
  const work = lags.map(({ busiest }) => busiest)
  return [
    alone(`blocked ${name}`, `longest silence of the main process during ${during}`, silences, most),
    alone(`blocked ${name} work`, 'the same in its own processor time', work),
  ]
}

async function exported(asked: object): Promise<void> {
  const { equiplan } = window as unknown as { equiplan: Api }
  const result = await equiplan.invoke('document.export', asked)
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
}

async function answerWith(app: ElectronApplication, filePath: string): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path })
  }, filePath)
}

// A timer that should come every two milliseconds; the longest wait for it is the longest block. Other programs of the
// machine make it longer, so the processor time the thread itself used between two ticks is kept beside it (Linux).
async function watch(app: ElectronApplication): Promise<void> {
  await app.evaluate(() => {
    const { readFileSync } = process.getBuiltinModule('node:fs')
    const spent = () => {
      if (process.platform !== 'linux') return Number.NaN
      return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6
    }
    const lag = { longest: 0, busiest: 0 }
    Object.assign(globalThis, { benchLag: lag })
    let last = { at: performance.now(), spent: spent() }
    setInterval(() => {
      const now = { at: performance.now(), spent: spent() }
      lag.longest = Math.max(lag.longest, now.at - last.at)
      lag.busiest = Math.max(lag.busiest, now.spent - last.spent)
      last = now
    }, 2)
  })
}

function lagSince(app: ElectronApplication): Promise<Lag> {
  return app.evaluate(() => {
    const { benchLag } = globalThis as unknown as { benchLag: Lag }
    const found = { ...benchLag }
    Object.assign(benchLag, { longest: 0, busiest: 0 })
    return found
  })
}
