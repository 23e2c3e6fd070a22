import { app } from 'electron'
import type { App } from './app.ts'
import type { Command } from './cli/arguments.ts'
import { produceSamples } from './cli/produce-samples.ts'
import { requireFolders } from './cli/require-folders.ts'
import { inPlainWords, runCommand } from './cli/run.ts'
import { bindDispatch } from './ipc.ts'
import { electronPlatform } from './main-platform.ts'
import { pictureOf } from './picture.ts'
import { wordsIn } from './words.ts'

/** Carries out a command of the command line; windows open only to print and to take pictures. Gives the exit code. */
export async function runWithoutWindow(command: Command): Promise<number> {
  const formatter = await wordsIn(null)
  const print = (text: string) => void process.stdout.write(`${text}\n`)
  const complain = (text: string) => void process.stderr.write(`${text}\n`)
  const platformFor = (folder: string) =>
    electronPlatform(
      folder,
      () => Promise.resolve(formatter),
      () => undefined,
    )
  let current: App | null = null
  bindDispatch(async (name, input) => current?.dispatch(name, input) ?? { ok: false, failure: { code: 'no-office' } })
  app.on('window-all-closed', () => undefined)
  const attach = (made: App) => void (current = made)
  if (command.name === 'produce-samples') {
    return inPlainWords({ complain, formatter }, async () => {
      requireFolders(command)
      return produceSamples(command.outFolder, { platformFor, attach, picture: pictureOf, print, formatter })
    })
  }
  if (command.name === 'window') return 0
  return runCommand(command, { print, complain, formatter, version: app.getVersion(), platformFor, attach })
}
