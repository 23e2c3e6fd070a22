import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { Failed } from '#shared/failure.ts'
import { createApp, type App } from '../app.ts'
import { createDocumentWork } from '../document-work.ts'
import { checkFile } from '../handlers/documents.ts'
import type { Command } from './arguments.ts'
import { runBackupCommand } from './backup-commands.ts'
import { examine } from './doctor.ts'
import { exportDocuments } from './export-documents.ts'
import type { CommandLine, ExitCode } from './command-line.ts'
import { helpText, wrongUse } from './help-text.ts'
import { openOrFail } from './open-or-fail.ts'
import { requireFolders } from './require-folders.ts'
import { exportTable, failureSentence, ruleTable } from './report-text.ts'

type Runnable = Exclude<Command, { name: 'window' | 'produce-samples' }>

/** Carries out one command of the command line and gives its exit code; every failure is one plain sentence. */
export function runCommand(command: Runnable, line: CommandLine): Promise<ExitCode> {
  return inPlainWords(line, async () => {
    requireFolders(command)
    return carryOut(command, line)
  })
}

/** The work's exit code; should it fail, 1 and one plain sentence. An error nobody foresaw goes on. */
export async function inPlainWords(
  { complain, formatter }: Pick<CommandLine, 'complain' | 'formatter'>,
  work: () => Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    return await work()
  } catch (error) {
    complain(failureSentence(formatter, error instanceof Failed ? error.failure : { code: 'unexpected' }))
    if (!(error instanceof Failed)) throw error
    return 1
  }
}

async function carryOut(command: Runnable, line: CommandLine): Promise<ExitCode> {
  switch (command.name) {
    case 'help':
      line.print(helpText(line.formatter))
      return 0
    case 'version':
      line.print(line.version)
      return 0
    case 'wrong':
      line.complain(wrongUse(line.formatter, command))
      return 2
    case 'sample':
      return inApp(line, command.dataFolder, (app, folder) => makeSample(app, folder, command, line))
    case 'export':
      return inApp(line, command.dataFolder, (app) => exportAll(app, command, line))
    case 'check':
      return checkOne(command, line)
    case 'doctor':
      return examine(command, line)
    case 'backup':
    case 'verify':
    case 'restore':
    case 'drill':
      return inApp(line, command.dataFolder ?? resolve('.'), (app) => runBackupCommand(app, command, line))
  }
}

async function inApp(
  line: CommandLine,
  dataFolder: string,
  work: (app: App, folder: string) => Promise<ExitCode>,
): Promise<ExitCode> {
  const folder = resolve(dataFolder)
  const app = createApp(line.platformFor(folder), { trusted: true })
  line.attach(app)
  try {
    return await work(app, folder)
  } finally {
    await app.close()
  }
}

async function makeSample(
  app: App,
  folder: string,
  { office, json }: Extract<Command, { name: 'sample' }>,
  { print, formatter }: CommandLine,
): Promise<ExitCode> {
  // Who asks for a sample wants it made where its whole folder is gone.
  openOrFail(app, office, existsSync(app.offices.folder(office)) ? undefined : 'anew')
  print(json ? JSON.stringify({ office, folder }) : formatter.t('cli.sample-made', { office, folder }))
  return 0
}

async function exportAll(
  app: App,
  { outFolder, kind, language, formats, json }: Extract<Command, { name: 'export' }>,
  { print, formatter }: CommandLine,
): Promise<ExitCode> {
  const place = app.settings.read().open
  // A mistyped folder must not become an empty office.
  if (!app.offices.has(place)) throw new Failed('no-office')
  openOrFail(app, place)
  const exported = await exportDocuments(app, { outFolder: resolve(outFolder), kind, language, formats })
  print(json ? JSON.stringify(exported) : exportTable(formatter, exported))
  return exported.every(({ report }) => report === null || report.counts.outside + report.counts.missing === 0) ? 0 : 1
}

async function checkOne(
  { file, profile, json }: Extract<Command, { name: 'check' }>,
  { print, formatter, platformFor }: CommandLine,
): Promise<ExitCode> {
  const documents = createDocumentWork(platformFor(resolve('.')))
  try {
    const report = await checkFile({ documents }, resolve(file), profile)
    print(json ? JSON.stringify(report) : ruleTable(formatter, report))
    return report.counts.outside + report.counts.missing === 0 ? 0 : 1
  } finally {
    await documents.close()
  }
}
