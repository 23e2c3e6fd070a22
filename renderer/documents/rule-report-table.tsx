import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Chip } from '#renderer/ui/chip.tsx'
import { Icon } from '#renderer/ui/icon.tsx'
import { LinkButton } from '#renderer/ui/link-button.tsx'
import type { Finding, RuleReport, Verdict } from '#shared/documents/report.ts'
import { ruleName } from '#shared/documents/finding-text.ts'
import { allowedText, foundText } from './finding-words.ts'
import styles from './rule-report.module.css'

const marks = { ok: 'check', outside: 'warning', missing: 'warning', 'not-applicable': 'info' } as const
const tones = { ok: 'ok', outside: 'bad', missing: 'bad', 'not-applicable': 'plain' } as const
const order: Verdict[] = ['outside', 'missing', 'ok', 'not-applicable']

/** Where what a finding says is mended, undefined where nowhere in the program. */
export type MendFinding = (finding: Finding) => { words: string; run: () => void } | undefined

/** What was found in a Word file, what is allowed and where that stands; what needs a hand comes first. */
export function RuleReportTable({ report, mend }: { report: RuleReport; mend: MendFinding | undefined }) {
  const { t } = useFormatter()
  const { outside, missing, ok } = report.counts
  const sorted = report.findings.toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))
  return (
    <div className={styles.report}>
      <p className={styles.sum}>
        {outside + missing === 0 ? t('rules.all-kept') : t('rules.to-mend', { count: outside + missing })}
        <span>{t('rules.summary', { kept: ok, all: report.findings.length })}</span>
      </p>
      <p className={styles.intro}>{t('rules.intro')}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('rules.column.rule')}</th>
            <th scope="col">{t('rules.column.verdict')}</th>
            <th scope="col">{t('rules.column.found')}</th>
            <th scope="col">{t('rules.column.allowed')}</th>
            <th scope="col">{t('rules.column.source')}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((finding, index) => (
            <FindingRow key={`${finding.rule} ${index}`} finding={finding} mend={mend} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function FindingRow({ finding, mend }: { finding: Finding; mend: MendFinding | undefined }) {
  const formatter = useFormatter()
  const { t, day } = formatter
  const { verdict } = finding
  const place = mend?.(finding)
  return (
    <tr>
      <th scope="row">
        {ruleName(finding.rule, formatter)}
        {place && (
          <div>
            <LinkButton onPress={place.run}>{place.words}</LinkButton>
          </div>
        )}
      </th>
      <td>
        <Chip tone={tones[verdict]}>
          <Icon name={marks[verdict]} size="small" /> {t(`rules.verdict.${verdict}`)}
        </Chip>
      </td>
      <td>{foundText(formatter, finding)}</td>
      <td>{allowedText(formatter, finding)}</td>
      <td className={styles.source}>
        {t('rules.source-checked', { source: finding.source, day: day(finding.checkedOn, 'short') })}
        {!finding.verified && (
          <div title={t('rules.unverified.hint')}>
            <Chip>{t('rules.unverified')}</Chip>
          </div>
        )}
      </td>
    </tr>
  )
}
