import { writeSync } from 'node:fs'
import { app, dialog } from 'electron'
import { failureWords } from '#shared/i18n/failure-words.ts'
import { formatterOfSystem } from './main-platform.ts'

/** Says that the folder for the data cannot be written, on the screen and for whoever started the program, and ends. */
export function sayRefused(folder: string): void {
  const { title, whatToDo, facts } = failureWords(formatterOfSystem(), { code: 'no-access', detail: { folder } })
  // Written at once: the box below holds everything until it is closed.
  writeSync(2, `${[title, whatToDo, ...facts].join(' ')}\n`)
  dialog.showErrorBox(title, [whatToDo, ...facts].join('\n'))
  app.exit(1)
}
