import { writeSync } from 'node:fs'
import { app, dialog } from 'electron'
import type { Failure } from '#shared/failure.ts'
import { failureWords } from '#shared/i18n/failure-words.ts'
import type { Language } from '#shared/i18n/languages.ts'
import { failureSentence } from './cli/report-text.ts'
import { wordsIn } from './words.ts'

/**
 * Says why the folder for the data cannot be written, on the screen and for whoever started the program, and ends. The
 * language is the one that was chosen; null for that of the PC.
 */
export async function sayRefused(failure: Failure, language: Language | null): Promise<void> {
  const formatter = await wordsIn(language)
  const { title, whatToDo, facts } = failureWords(formatter, failure)
  // Written at once: the box below holds everything until it is closed.
  writeSync(2, `${failureSentence(formatter, failure)}\n`)
  dialog.showErrorBox(title, [whatToDo, ...facts].join('\n'))
  app.exit(1)
}
