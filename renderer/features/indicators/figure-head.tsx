import type { Figure } from '#shared/entities/figure.ts'
import type { Formatter } from '#shared/i18n/formatter.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Icon } from '#renderer/ui/icon.tsx'
import { Chip } from '#renderer/ui/chip.tsx'
import styles from './indicators.module.css'
import { periodWords } from './period-words.ts'

/** How a figure is called: its kind, period and group. */
export function figureName(formatter: Formatter, { kind, startsOn, endsOn, group }: Figure): string {
  return [formatter.t(`figure.kind.${kind}`), periodWords(formatter, startsOn, endsOn), group]
    .filter((part) => part !== '')
    .join(', ')
}

/** The head of a figure's row. */
export function FigureHead({ figure }: { figure: Figure }) {
  const formatter = useFormatter()
  const { t } = formatter
  const { kind, startsOn, endsOn, group, bound, locked } = figure
  return (
    <span className={styles.rowHead}>
      <span>
        {periodWords(formatter, startsOn, endsOn)}
        {group !== '' && <span className={styles.group}>{group}</span>}
      </span>
      {kind !== 'actual' && <Chip tone={kind === 'target' ? 'accent' : 'plain'}>{t(`figure.kind.${kind}`)}</Chip>}
      {kind === 'target' && bound !== 'exactly' && <span className={styles.bound}>{t(`figure.bound.${bound}`)}</span>}
      {locked && (
        <span className={styles.lock} title={t('figure.locked')}>
          <Icon name="lock" size="small" />
          <span className={styles.hidden}>{t('figure.locked')}</span>
        </span>
      )}
    </span>
  )
}
