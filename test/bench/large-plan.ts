import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fillMeasures, makeDataFolder } from '#test/builders/fill-large-office.ts'
import { launchApp, type LaunchedApp } from '#test/harness/launch-app.ts'

const measures = 1_000

/** Runs work on the real application with an office whose one plan has 1,000 measures. */
export async function withLargePlan<T>(
  work: (app: LaunchedApp, planId: string, folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'equiplan-bench-plan-'))
  try {
    let planId = ''
    makeDataFolder(folder, 'vi', (office) => void (planId = fillMeasures(office, measures)))
    const launched = await launchApp({ dataDir: folder })
    try {
      await launched.page.waitForSelector('[role="grid"] tbody tr')
      return await work(launched, planId, folder)
    } finally {
      await launched.close()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
