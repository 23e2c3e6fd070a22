import { findingText } from '#shared/documents/finding-text.ts'
import type { Finding } from '#shared/documents/report.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'

/** What stands in the file, with its unit. */
export function foundText(formatter: Formatter, { found, unit }: Finding): string {
  return found === null || found === '' ? formatter.t('rules.not-found') : findingText(found, unit, formatter)
}

/** What the rule allows, with its unit. */
export function allowedText(formatter: Formatter, { allowed, unit }: Finding): string {
  return findingText(allowed, unit, formatter)
}
