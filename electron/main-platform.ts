import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { userInfo } from 'node:os'
import { BrowserWindow, app, dialog, shell } from 'electron'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { Failed } from '#shared/failure.ts'
import type { About } from '#shared/contract/office-calls.ts'
import { backupExtension } from './backup/layout.ts'
import { notifyWindows } from './ipc.ts'
import { systemSealing } from './system-sealing.ts'
import { readLicences } from './licences.ts'
import { printPdf } from './pdf.ts'
import type { Platform } from './platform.ts'

const fileKinds = {
  docx: 'app.file-kind.word',
  pdf: 'app.file-kind.pdf',
  ics: 'app.file-kind.calendar',
  csv: 'app.file-kind.csv',
} as const

/** The machine as Electron shows it. `words` gives the formatter of the interface language at the moment of asking. */
export function electronPlatform(
  dataFolder: string,
  words: () => Promise<Formatter>,
  readyToClose: () => void,
): Platform {
  return {
    dataFolder,
    now: () => Date.now(),
    today,
    operator: operatorName,
    sealing: systemSealing,
    notify: notifyWindows,
    about,
    licences: () => readLicences(join(import.meta.dirname, '..'), dirname(process.execPath)),
    printPdf,
    readyToClose,
    givenBackup: () => null,
    reveal: (path) => shell.showItemInFolder(path),
    async chooseSavePath(fileName, format) {
      const { t } = await words()
      const name = t(fileKinds[format])
      // Dialogs start in different places on different systems and versions unless the path is absolute.
      const defaultPath = join(app.getPath('documents'), fileName)
      const options = { defaultPath, filters: [{ name, extensions: [format] }] }
      const window = BrowserWindow.getFocusedWindow()
      const answer = await (window === null ? dialog.showSaveDialog(options) : dialog.showSaveDialog(window, options))
      return answer.canceled || answer.filePath === '' ? null : answer.filePath
    },
    async chooseWordFile() {
      const { t } = await words()
      const filters = [{ name: t('app.file-kind.word'), extensions: ['docx'] }]
      return pick({ defaultPath: app.getPath('documents'), filters, properties: ['openFile'] })
    },
    async chooseBackupFolder(near) {
      const { t } = await words()
      const defaultPath = near ?? app.getPath('documents')
      return pick({ title: t('backup.choose-folder'), defaultPath, properties: ['openDirectory', 'createDirectory'] })
    },
    async chooseFiles() {
      const { t } = await words()
      const options: Electron.OpenDialogOptions = {
        title: t('evidence.choose'),
        defaultPath: app.getPath('documents'),
        properties: ['openFile', 'multiSelections'],
      }
      const window = BrowserWindow.getFocusedWindow()
      const answer = await (window === null ? dialog.showOpenDialog(options) : dialog.showOpenDialog(window, options))
      return answer.filePaths
    },
    async chooseCopyPath(fileName) {
      const options = { defaultPath: join(app.getPath('documents'), fileName) }
      const window = BrowserWindow.getFocusedWindow()
      const answer = await (window === null ? dialog.showSaveDialog(options) : dialog.showSaveDialog(window, options))
      return answer.canceled || answer.filePath === '' ? null : answer.filePath
    },
    async openFile(path) {
      const reason = await shell.openPath(path)
      if (reason !== '') throw new Failed('not-shown', { detail: { file: basename(path), reason } })
    },
    async chooseBackupFile(near) {
      const { t } = await words()
      const filters = [{ name: t('app.file-kind.backup'), extensions: [backupExtension] }]
      return pick({ defaultPath: near ?? app.getPath('documents'), filters, properties: ['openFile'] })
    },
  }
}

async function pick(options: Electron.OpenDialogOptions): Promise<string | null> {
  const window = BrowserWindow.getFocusedWindow()
  const answer = await (window === null ? dialog.showOpenDialog(options) : dialog.showOpenDialog(window, options))
  return answer.filePaths[0] ?? null
}

function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

function operatorName(): string {
  try {
    return userInfo().username
  } catch {
    return ''
  }
}

function about(): Omit<About, 'sqlite' | 'dataFolder'> {
  const { electron = '', chrome = '', node = '' } = process.versions
  return { version: app.getVersion(), electron, chromium: chrome, node, runtime: runtimeKind() }
}

// Set-up names the runtime it started; a packaged application carries the note beside its archive.
function runtimeKind(): About['runtime'] {
  const note = process.env.EQUIPLAN_RUNTIME ?? readNote()
  const kind = /"kind"\s*:\s*"(\w+)"/.exec(note)?.[1]
  if (kind === 'registry') return 'registry'
  return app.isPackaged ? 'packaged' : 'official'
}

function readNote(): string {
  try {
    return readFileSync(join(process.resourcesPath, 'runtime.json'), 'utf8')
  } catch {
    return ''
  }
}
