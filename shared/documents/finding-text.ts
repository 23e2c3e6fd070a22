import { isMessageKey } from '../i18n/catalogue.ts'
import type { Formatter } from '../i18n/formatter.ts'
import type { Finding } from './report.ts'

/** A `found` or `allowed` of a finding in the words and numbers of a language: "bold, centred", "20–25 mm". */
export function findingText(text: string, unit: Finding['unit'], { t, number }: Formatter): string {
  if (unit === 'text') return text
  if (unit === 'words') {
    const looks = text.split(', ').map((look) =>
      look
        .split(' ')
        .map((word) => wordOf(word, t))
        .join(', '),
    )
    return looks.join('; ')
  }
  const numbers = text.replace(/\d+(\.\d+)?/gu, (digits) => number(Number(digits)))
  return `${numbers} ${t(`rules.unit.${unit}`)}`
}

function wordOf(word: string, t: Formatter['t']): string {
  const key = `ruleWord.${word}`
  return isMessageKey(key) ? (t as unknown as (key: string) => string)(key) : word
}
