import type { Directive } from '#shared/entities/directive.ts'
import { parseDirectiveNumber } from '#shared/rules/directive-number.ts'
import { basisCitation, fullCitation, shortCitation } from '#shared/rules/citation.ts'
import { useOffice } from '#renderer/api/use-office.ts'
import { useFormatter, useFormatterOf } from '#renderer/i18n/formatter-context.ts'
import styles from './citations.module.css'

/** How documents of the office cite the directive, in their language; ways that give the same words stand together. */
export function Citations({ directive }: { directive: Directive }) {
  const { t, language } = useFormatter()
  const office = useOffice()
  const documents = useFormatterOf(office?.documentLanguage ?? language)
  const ways = [
    { name: t('directives.cited-basis'), words: basisCitation(directive, documents) },
    { name: t('directives.cited-full'), words: fullCitation(directive, documents) },
    { name: t('directives.cited-short'), words: shortCitation(directive, documents) },
  ]
  const lines = [...new Set(ways.map(({ words }) => words))]
  const isUnusual =
    office?.country === 'vn' && directive.number !== null && parseDirectiveNumber(directive.number).warning !== null
  return (
    <div className={styles.citations}>
      <dl>
        {lines.map((line) => (
          <div key={line}>
            <dt>{ways.flatMap(({ name, words }) => (words === line ? name : [])).join(' · ')}</dt>
            <dd lang={documents.locale}>{line}</dd>
          </div>
        ))}
      </dl>
      {isUnusual && <p className={styles.hint}>{t('directives.unusual-number')}</p>}
    </div>
  )
}
