import { join, resolve } from 'node:path'
import { app, session } from 'electron'
import { commandOf } from './cli/arguments.ts'
import { registerAppScheme, serveApp } from './protocol.ts'
import { hardenContents, hardenProcess, hardenSession } from './security.ts'
import { runInWindow } from './windowed.ts'

const command = commandOf(wordsOf(process.argv))
const dataFolder = resolve(
  command.name === 'window' ? (command.dataFolder ?? defaultDataFolder()) : defaultDataFolder(),
)

hardenProcess()
registerAppScheme()
// Chromium's own files stay out of the offices' folder.
app.setPath(
  'userData',
  command.name === 'window' ? join(dataFolder, 'window') : join(app.getPath('temp'), `equiplan-${process.pid}`),
)
app.on('web-contents-created', (_event, contents) => hardenContents(contents))

if (command.name === 'window') {
  runInWindow(dataFolder, prepareSession)
} else {
  process.exitCode = 1
  void app
    .whenReady()
    .then(runCommandLine)
    .then((code) => app.exit(code))
}

async function runCommandLine(): Promise<number> {
  prepareSession(() => undefined)
  const { runWithoutWindow } = await import('./windowless.ts')
  return runWithoutWindow(command)
}

function prepareSession(onScript: () => void): void {
  serveApp(session.defaultSession, join(import.meta.dirname, '../renderer'), onScript)
  hardenSession(session.defaultSession, () => undefined)
}

function defaultDataFolder(): string {
  return process.env.EQUIPLAN_DATA_DIR ?? join(app.getPath('appData'), 'Equiplan')
}

/** The words a person typed: without the program and, when not packaged, without the folder of the application. */
function wordsOf(argv: string[]): string[] {
  const words = argv.slice(1)
  if (app.isPackaged) return words
  const folder = words.findIndex((word) => !word.startsWith('-'))
  return words.filter((_word, index) => index !== folder)
}
