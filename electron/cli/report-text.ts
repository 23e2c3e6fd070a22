import { findingText, ruleName } from '#shared/documents/finding-text.ts'
import { failureWords } from '#shared/i18n/failure-words.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import type { Failure } from '#shared/failure.ts'
import type { RuleReport } from '#shared/documents/report.ts'
import type { Exported } from './export-documents.ts'
import { textTable } from './text-table.ts'

/** The files that were written and how each stands against its profile. */
export function exportTable({ t, number }: Formatter, exported: Exported[]): string {
  const head = [
    t('cli.column.file'),
    t('cli.column.profile'),
    t('cli.column.ok'),
    t('cli.column.outside'),
    t('cli.column.missing'),
  ]
  const rows = exported.map(({ file, profile, report }) =>
    report === null
      ? [file, profile, '', '', '']
      : [file, profile, number(report.counts.ok), number(report.counts.outside), number(report.counts.missing)],
  )
  return textTable([head, ...rows])
}

/** Every rule of a profile with what the file has, what is allowed, the source, and whether that source was read. */
export function ruleTable(formatter: Formatter, { findings }: RuleReport): string {
  const { t } = formatter
  const head = ['verdict', 'rule', 'found', 'allowed', 'source', 'verified'] as const
  const rows = findings.map(({ verdict, rule, found, allowed, unit, source, verified }) => [
    t(`rules.verdict.${verdict}`),
    ruleName(rule, formatter),
    found === null ? '' : findingText(found, unit, formatter),
    findingText(allowed, unit, formatter),
    source,
    t(verified ? 'rules.verified' : 'rules.unverified'),
  ])
  return textTable([head.map((column) => t(`cli.column.${column}`)), ...rows])
}

/** A failure as one line: what happened, what to do, and the facts that belong to it. */
export function failureSentence(formatter: Formatter, failure: Failure): string {
  const { title, whatToDo, facts } = failureWords(formatter, failure)
  // Titles carry no full stop; on one line with what follows they need it.
  return [title.replace(/[.:]?$/, '.'), whatToDo, ...facts].join(' ')
}
