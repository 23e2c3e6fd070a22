import styles from './broken.module.css'
import { flushAll } from './form/flush.ts'
import { useT } from './i18n/use-t.ts'
import { Button } from './ui/button.tsx'
import { FailureNotice } from './ui/failure-notice.tsx'

/** Stands where a part of the window could not be drawn. What is typed elsewhere is stored before the window begins anew. */
export function Broken() {
  const t = useT()
  return (
    <div className={styles.broken}>
      <FailureNotice
        failure={{ code: 'unexpected' }}
        actions={
          <Button size="small" onPress={() => void flushAll().finally(() => window.location.reload())}>
            {t('app.retry')}
          </Button>
        }
      />
    </div>
  )
}
