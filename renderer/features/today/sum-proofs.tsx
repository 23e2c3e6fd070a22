import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import type { FoundSum } from '#shared/contract/sum-calls.ts'
import { wordsFor } from '#shared/i18n/words-for.ts'
import { useCall } from '#renderer/api/queries.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { addressOf } from '#renderer/records/record-address.ts'
import { Chip } from '#renderer/ui/chip.tsx'
import styles from './today.module.css'

/** Totals that records and texts state, beside the sums of their parts; those that disagree stand open. */
export function SumProofs() {
  const t = useT()
  const id = useId()
  const data = useCall('sums.list', {}).data
  if (!data) return null
  const { compared, wrong, sums } = data
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('today.sums')}</h2>
      <p className={styles.quiet}>{t('today.sums.rule')}</p>
      {compared === 0 && <p>{t('today.sums.none')}</p>}
      {wrong > 0 && (
        <>
          <Chip tone="bad">{t('today.sums.wrong', { count: wrong })}</Chip>
          <SumList sums={sums.filter(({ holds }) => !holds)} />
        </>
      )}
      {compared > wrong && (
        <details className={styles.rows}>
          <summary>
            <Chip tone="ok">{t('today.sums.right', { count: compared - wrong })}</Chip>
          </summary>
          <SumList sums={sums.filter(({ holds }) => holds)} />
        </details>
      )}
    </section>
  )
}

function SumList({ sums }: { sums: readonly FoundSum[] }) {
  return (
    <ul className={styles.sums}>
      {sums.map((sum) => (
        <Sum key={`${sum.record.id} ${sum.field} ${sum.parts.join(' ')} ${sum.stated}`} {...sum} />
      ))}
    </ul>
  )
}

function Sum({ record, owner, title, about, field, parts, sum, stated, holds }: FoundSum) {
  const formatter = useFormatter()
  const { t, number } = formatter
  const address = addressOf({ ...record, owner })
  const name = title || about || t('app.untitled', { kind: wordsFor(formatter, record.entity) ?? record.entity })
  const where = field === null ? null : wordsFor(formatter, `${record.entity}.${field}`)
  const result = holds ? number(sum) : t('today.sums.stated', { sum: number(sum), stated: number(stated) })
  return (
    <li>
      {address ? <Link {...address}>{name}</Link> : <span>{name}</span>}
      <span>
        {parts.length > 1 && `${parts.map(number).join(' + ')} = `}
        {result}
      </span>
      <span className={styles.quiet}>
        {[title && about, where && t('today.sums.field', { field: where })].filter(Boolean).join(' · ')}
      </span>
    </li>
  )
}
