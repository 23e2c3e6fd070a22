import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { listRows } from '#db/records.ts'
import { saveAtomically } from '../documents/save.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { sampleNames, type SampleName } from '#shared/samples/names.ts'
import { createApp, type App } from '../app.ts'
import type { Platform } from '../platform.ts'
import { exportDocuments, type Exported } from './export-documents.ts'
import { exportTable } from './report-text.ts'
import type { ExitCode } from './command-line.ts'
import { openOrFail } from './open-or-fail.ts'

type Production = {
  platformFor: (dataFolder: string) => Platform
  /** Gives the application to the windows before one opens. */
  attach: (app: App) => void
  /** A picture (PNG) of the window once it shows this page completely. */
  picture: (page: string) => Promise<Uint8Array>
  print: (text: string) => void
  formatter: Formatter
}

/**
 * Makes the sample offices in a fresh data folder, writes all their documents and a picture of the window of each into
 * `outFolder`, and prints what was written and how the rule checks stand.
 */
export async function produceSamples(outFolder: string, production: Production): Promise<ExitCode> {
  const out = resolve(outFolder)
  const dataFolder = mkdtempSync(join(tmpdir(), 'equiplan-samples-'))
  const app = createApp(production.platformFor(dataFolder), { trusted: true })
  production.attach(app)
  try {
    mkdirSync(out, { recursive: true })
    const exported: Exported[] = []
    for (const name of sampleNames) exported.push(...(await produceOne(app, name, out, production)))
    production.print(exportTable(production.formatter, exported))
    production.print(production.formatter.t('cli.samples-made', { count: exported.length, folder: out }))
    return 0
  } finally {
    await app.close()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

async function produceOne(app: App, name: SampleName, out: string, { picture }: Production): Promise<Exported[]> {
  openOrFail(app, name)
  const office = app.offices.current()
  const language = listRows(office, 'office', {})[0]?.documentLanguage ?? 'en'
  await app.dispatch('app.setPreferences', { language, theme: 'light' })
  const exported = await exportDocuments(app, { outFolder: out, kind: null, language: null, formats: ['docx', 'pdf'] })
  const planId = listRows(office, 'plan', {}).find((plan) => plan.kind === 'plan')?.id ?? ''
  await saveAtomically(join(out, `${name}.png`), await picture(`/plans/${planId}`))
  return exported
}
