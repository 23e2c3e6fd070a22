import type { Formatter } from '../i18n/formatter.ts'
import { wordsFor } from '../i18n/words-for.ts'
import type { Finding } from './report.ts'

/** A `found` or `allowed` of a finding in the words and numbers of a language: "bold, centred", "20–25 mm". */
export function findingText(text: string, unit: Finding['unit'], formatter: Formatter): string {
  if (unit === 'text') return text
  if (unit === 'day') return text.replace(/\d{4}-\d\d-\d\d/gu, (day) => formatter.day(day, 'short'))
  if (unit === 'words') {
    const looks = text.split(', ').map((look) =>
      look
        .split(' ')
        .map((word) => wordsFor(formatter, `ruleWord.${word}`) ?? word)
        .join(', '),
    )
    return looks.join('; ')
  }
  const numbers = text.replace(/\d+(\.\d+)?/gu, (digits) => formatter.number(Number(digits)))
  return `${numbers} ${formatter.t(`rules.unit.${unit}`)}`
}

/** The name of a rule in a language; its id where no words are known for it. */
export function ruleName(rule: string, formatter: Formatter): string {
  return wordsFor(formatter, `rule.${rule}`) ?? rule
}
