import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { app, session } from 'electron'
import { commandOf } from './cli/arguments.ts'
import { errorFacts } from './error-facts.ts'
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
const profile = command.name === 'window' ? join(dataFolder, 'window') : mkdtempSync(join(tmpdir(), 'equiplan-'))
app.setPath('userData', profile)
app.on('web-contents-created', (_event, contents) => hardenContents(contents))

if (command.name === 'window') {
  runInWindow(dataFolder, command.backup && resolve(command.backup), prepareSession)
} else {
  void app
    .whenReady()
    .then(runCommandLine)
    .catch(complain)
    .then((code) => {
      removeProfile()
      app.exit(code)
    })
}

async function runCommandLine(): Promise<number> {
  prepareSession(() => undefined)
  const { runWithoutWindow } = await import('./windowless.ts')
  return runWithoutWindow(command)
}

// Chromium still writes there, so that the folder may fill again while it is emptied. A rest in the temporary folder does less
// harm than a command that never ends.
function removeProfile(): void {
  try {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
  } catch {
    // The system clears its temporary folder.
  }
}

// Only an error of the program itself comes here; every failure of the work has its sentence before.
function complain(error: unknown): number {
  process.stderr.write(`${JSON.stringify(errorFacts(error))}\n`)
  return 1
}

function prepareSession(onPage: () => void): void {
  serveApp(session.defaultSession, join(import.meta.dirname, '../renderer'), onPage)
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
