import type { ReactNode } from 'react'
import { balanceOf } from '#shared/rules/balance.ts'
import { sumOf } from '#shared/rules/breakdown.ts'
import type { Counter as Counted, PeopleCounter } from '#shared/rules/counters.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { CountedRows, type RowsBehind } from './counted-rows.tsx'
import { reachWords } from './reach-words.ts'

type Name = 'stakeholders' | 'together' | 'meetings' | 'sessions' | 'trained' | 'people' | 'men'

/** A number of records, each counted for as many as it stands for. */
export function Counter({ name, counter, rows }: { name: Name; counter: Counted; rows: RowsBehind }) {
  const { t, number } = useFormatter()
  return (
    <Figure name={name} value={number(counter.count)} rows={rows}>
      {counter.notStated > 0 && <p>{t('today.not-stated', { count: counter.notStated })}</p>}
    </Figure>
  )
}

/** Attendances by sex, with the share of women where it can be told. */
export function People({ name, counter }: { name: Name; counter: PeopleCounter }) {
  const { t, number, percent } = useFormatter()
  const { women, men, other, notStated } = counter.people
  const { shareOfWomen, of } = balanceOf(counter.people)
  const all = sumOf(counter.people)
  return (
    <Figure name={name} value={number(all)} rows={{ occasion: counter.ids }}>
      {all > 0 && (
        <p>
          {t('today.by-sex', {
            women: number(women),
            men: number(men),
            other: number(other),
            unstated: number(notStated),
          })}
        </p>
      )}
      {shareOfWomen !== null && <p>{t('today.share', { share: percent(shareOfWomen), of: number(of) })}</p>}
    </Figure>
  )
}

/** How many different people came, as exactly as it is known. */
export function Reached({ counter }: { counter: PeopleCounter }) {
  const formatter = useFormatter()
  return <Figure name="people" value={reachWords(formatter, counter.reach)} rows={{ occasion: counter.ids }} />
}

type FigureProps = { name: Name; value: string; rows: RowsBehind; children?: ReactNode }

function Figure({ name, value, rows, children }: FigureProps) {
  const { t } = useFormatter()
  return (
    <li>
      <b>{value}</b>
      <h3>{t(`today.${name}`)}</h3>
      {children}
      <details>
        <summary aria-label={`${t('today.rule')}: ${t(`today.${name}`)}`}>{t('today.rule')}</summary>
        <p>{t(`today.${name}.rule`)}</p>
      </details>
      <CountedRows rows={rows} />
    </li>
  )
}
