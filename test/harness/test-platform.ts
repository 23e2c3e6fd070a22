import type { Platform } from '#electron/platform.ts'

/** A platform without Electron: nobody answers dialogs unless a test says how, and PDF is not to be had. */
export function testPlatform(dataFolder: string, given: Partial<Platform> = {}): Platform {
  return {
    dataFolder,
    now: () => Date.now(),
    today: () => '2026-11-21',
    operator: () => 'test',
    sealing: () => null,
    notify: () => undefined,
    about: () => ({ version: '0.0.0', electron: '', chromium: '', node: process.versions.node, runtime: 'registry' }),
    licences: () => ({ parts: [], chromiumFile: null }),
    chooseSavePath: async () => null,
    chooseWordFile: async () => null,
    chooseBackupFolder: async () => null,
    chooseBackupFile: async () => null,
    chooseFiles: async () => [],
    chooseCopyPath: async () => null,
    openFile: async () => undefined,
    givenBackup: () => null,
    reveal: () => undefined,
    printPdf: async () => ({ bytes: new Uint8Array(), title: 'PDF' }),
    readyToClose: () => undefined,
    ...given,
  }
}
