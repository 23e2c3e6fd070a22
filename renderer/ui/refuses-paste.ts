import { tooLarge } from '#shared/failure.ts'
import { failureWords } from '#shared/i18n/failure-words.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { addMishap } from './mishaps.ts'

// The editor lays out what is pasted in one go; beyond this the window would stand still.
const longestPaste = 100_000

/** Whether a text is too long to be pasted where so much has room; if so, the person is told the limit. */
export function refusesPaste(text: string, formatter: Formatter, room = longestPaste): boolean {
  if (text.length <= room) return false
  const { failure } = tooLarge(room, 'characters')
  const { title, whatToDo, facts } = failureWords(formatter, failure)
  addMishap({ words: title, more: [whatToDo, ...facts].join('\n') })
  return true
}
