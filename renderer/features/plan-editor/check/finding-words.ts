import type { Finding } from '#shared/documents/report.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { wordsFor } from '#renderer/i18n/words.ts'

/** The name of a rule; its id where no words are known for it. */
export function ruleName(formatter: Formatter, { rule }: Finding): string {
  return wordsFor(formatter, `rule.${rule}`) ?? rule
}

/** What stands in the file, with its unit. */
export function foundText(formatter: Formatter, { found, unit }: Finding): string {
  return found === null || found === '' ? formatter.t('rules.not-found') : withUnit(formatter, found, unit)
}

/** What the rule allows, with its unit. */
export function allowedText(formatter: Formatter, { allowed, unit }: Finding): string {
  return withUnit(formatter, allowed, unit)
}

function withUnit(formatter: Formatter, value: string, unit: Finding['unit']): string {
  if (unit === 'text') return value
  if (unit === 'words') {
    const words = value.split(' ').map((word) => wordsFor(formatter, `ruleWord.${word}`) ?? word)
    return words.join(', ')
  }
  const written = value.replace(/\d+\.\d+/g, (number) => formatter.number(Number(number)))
  return `${written} ${formatter.t(`rules.unit.${unit}`)}`
}
