import { isMessageKey } from '#shared/i18n/catalogue.ts'
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
export function ruleTable({ t }: Formatter, { findings }: RuleReport): string {
  const head = ['verdict', 'rule', 'found', 'allowed', 'source', 'verified'] as const
  const rows = findings.map((finding) => [
    say(t, `rules.verdict.${finding.verdict}`, {}),
    ruleName(t, finding.rule),
    finding.found ?? '',
    finding.allowed,
    finding.source,
    say(t, finding.verified ? 'rules.verified' : 'rules.unverified', {}),
  ])
  return textTable([head.map((column) => t(`cli.column.${column}`)), ...rows])
}

/** One plain sentence for a failure: what happened and what to do. */
export function failureSentence({ t }: Formatter, { code, detail = {} }: Failure): string {
  return `${say(t, `failure.${code}.title`, detail)} ${say(t, `failure.${code}.what-to-do`, detail)}`
}

function ruleName(t: Formatter['t'], rule: string): string {
  return say(t, `rule.${rule}`, {})
}

// The key is put together at run time, so its parameters cannot be checked by the compiler.
function say(t: Formatter['t'], key: string, values: Record<string, string | number>): string {
  return isMessageKey(key) ? (t as unknown as (key: string, values: object) => string)(key, values) : key
}
