import { Label, ProgressBar } from 'react-aria-components'
import styles from './progress.module.css'
import { cx } from './cx.ts'
import { Button } from './button.tsx'
import { useT } from '#renderer/i18n/use-t.ts'

/** A long task. `done` is a share from 0 to 1, null while nobody knows how much is left. */
export function Progress({ label, done, onCancel }: { label: string; done: number | null; onCancel?: () => void }) {
  const t = useT()
  return (
    <div className={styles.frame}>
      <ProgressBar className={cx(styles.progress)} value={(done ?? 0) * 100} isIndeterminate={done === null}>
        {({ percentage, valueText }) => (
          <>
            <div className={styles.words}>
              <Label>{label}</Label>
              {done !== null && <span>{valueText}</span>}
            </div>
            <div className={styles.track}>
              <div
                className={cx(styles.bar, done === null && styles.unknown)}
                style={done === null ? {} : { width: `${percentage ?? 0}%` }}
              />
            </div>
          </>
        )}
      </ProgressBar>
      {onCancel && (
        <Button size="small" onPress={onCancel}>
          {t('app.cancel')}
        </Button>
      )}
    </div>
  )
}
