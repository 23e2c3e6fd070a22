import type { Directive } from '#shared/entities/directive.ts'
import { parseDirectiveNumber } from '#shared/rules/directive-number.ts'
import { basisCitation, fullCitation, shortCitation } from '#shared/rules/citation.ts'
import { useOffice } from '#renderer/api/use-office.ts'
import { useFormatter, useFormatterOf } from '#renderer/i18n/formatter-context.ts'
import styles from './citations.module.css'

/** How documents of the office cite the directive, in their language; follows what is typed as soon as it is saved. */
export function Citations({ directive }: { directive: Directive }) {
  const { t, language } = useFormatter()
  const office = useOffice()
  const documents = useFormatterOf(office?.documentLanguage ?? language)
  const lines = [
    [t('directives.cited-basis'), basisCitation(directive, documents)],
    [t('directives.cited-full'), fullCitation(directive, documents)],
    [t('directives.cited-short'), shortCitation(directive, documents)],
  ] as const
  const isUnusual =
    office?.country === 'vn' && directive.number !== null && parseDirectiveNumber(directive.number).warning !== null
  return (
    <div className={styles.citations}>
      <dl>
        {lines.map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd lang={documents.locale}>{words}</dd>
          </div>
        ))}
      </dl>
      {isUnusual && <p className={styles.hint}>{t('directives.unusual-number')}</p>}
    </div>
  )
}
