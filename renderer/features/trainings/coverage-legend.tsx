import { useT } from '#renderer/i18n/use-t.ts'
import { Icon } from '#renderer/ui/icon.tsx'
import styles from './coverage.module.css'

/** What the marks of the board say, and the rule behind them. */
export function CoverageLegend() {
  const t = useT()
  return (
    <div className={styles.legend}>
      <span>
        <span className={styles.key} data-state="held">
          <Icon name="check" size="small" />
        </span>
        {t('trainings.held')}
      </span>
      <span>
        <span className={styles.key} data-state="owed" />
        {t('trainings.owed')}
      </span>
      <p>{t('trainings.coverage.rule')}</p>
    </div>
  )
}
