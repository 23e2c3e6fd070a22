import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { alone, type Bench } from './bench.ts'
import { withLargePlan } from './large-plan.ts'
import { timed } from './measure.ts'

const goal = 50

type Api = { invoke: (name: string, input: unknown) => Promise<{ ok: boolean; failure?: unknown }> }
type Watched = { benchLag: { last: number; longest: number } }

/** The longest time the main process answers nobody while a plan of 1,000 measures is exported. */
export const blocked: Bench = {
  name: 'blocked',
  run: ({ runs }) =>
    withLargePlan(async ({ app, page }, planId, folder) => {
      await watch(app)
      const idle: number[] = []
      const longest = { docx: [] as number[], pdf: [] as number[] }
      const whole = { docx: [] as number[], pdf: [] as number[] }
      for (let run = 0; run < runs; run += 1) {
        for (const format of ['docx', 'pdf'] as const) {
          await answerWith(app, join(folder, `plan.${format}`))
          await longestSince(app)
          await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)))
          idle.push(await longestSince(app))
          const asked = { planId, kind: 'plan', language: 'vi', format }
          whole[format].push(await timed(() => page.evaluate(exported, asked)))
          longest[format].push(await longestSince(app))
        }
      }
      return [
        alone('blocked word', 'longest silence of the main process during a Word export', longest.docx, goal),
        alone('blocked pdf', 'the same during a PDF export', longest.pdf, goal),
        alone('blocked idle', 'the same while nothing is done: what this machine adds', idle),
        alone('export word', 'the whole Word export with its rule check', whole.docx),
        alone('export pdf', 'the whole PDF export', whole.pdf),
      ]
    }),
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

// A timer that should come every two milliseconds; the longest wait for it is the longest block.
async function watch(app: ElectronApplication): Promise<void> {
  await app.evaluate(() => {
    const lag = { last: performance.now(), longest: 0 }
    Object.assign(globalThis, { benchLag: lag })
    setInterval(() => {
      const now = performance.now()
      lag.longest = Math.max(lag.longest, now - lag.last)
      lag.last = now
    }, 2)
  })
}

function longestSince(app: ElectronApplication): Promise<number> {
  return app.evaluate(() => {
    const { benchLag } = globalThis as unknown as Watched
    const { longest } = benchLag
    benchLag.longest = 0
    return longest
  })
}
