import type { CSSProperties } from 'react'
import { balanceOf } from '#shared/rules/balance.ts'
import { sumOf, type Breakdown } from '#shared/rules/breakdown.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import styles from './balance-line.module.css'

/**
 * Women and men among people, as a bar with the band of 40 to 60 percent and in words, with how many the share is of.
 * Who is in no share is said beside it.
 */
export function BalanceLine({ people }: { people: Breakdown }) {
  const { t, percent, number } = useFormatter()
  const { shareOfWomen, of, isBalanced } = balanceOf(people)
  const { women, men, other, notStated } = people
  const words = [
    t('balance.women', { count: women }),
    t('balance.men', { count: men }),
    other > 0 && t('balance.other', { count: other }),
    notStated > 0 && t('balance.not-stated', { count: notStated }),
  ].filter((part) => part !== false)
  return (
    <div className={styles.line}>
      {shareOfWomen !== null && (
        <div className={styles.bar} style={{ '--share': `${shareOfWomen * 100}%` } as CSSProperties} aria-hidden>
          <span className={styles.women} />
          <span className={styles.band} />
        </div>
      )}
      <p>
        <b>{t('balance.total', { count: sumOf(people), total: number(sumOf(people)) })}</b> · {words.join(' · ')}
      </p>
      {shareOfWomen !== null && (
        <p>
          {t('balance.share', { share: percent(shareOfWomen), of: number(of) })}
          {' · '}
          <span data-balanced={isBalanced} className={styles.verdict}>
            {t(isBalanced ? 'balance.in-band' : 'balance.out-of-band')}
          </span>
        </p>
      )}
    </div>
  )
}
