import styles from './broken.module.css'
import { failureOf } from './api/api-failure.ts'
import { readFailedAgain } from './api/query-client.ts'
import { flushAll } from './form/flush.ts'
import { useT } from './i18n/use-t.ts'
import { Button } from './ui/button.tsx'
import { FailureNotice } from './ui/failure-notice.tsx'

/**
 * Stands where a part of the window could not be drawn, and says why. What could not be read is read again; after any
 * other error the window begins anew. What is typed elsewhere is stored before.
 */
export function Broken({ error, reset }: { error: unknown; reset: () => void }) {
  const t = useT()
  const failure = failureOf(error)
  async function retry() {
    await flushAll().catch(() => undefined)
    if (failure.code === 'unexpected') return window.location.reload()
    await readFailedAgain()
    reset()
  }
  return (
    <div className={styles.broken}>
      <FailureNotice
        failure={failure}
        actions={
          <Button size="small" onPress={() => void retry()}>
            {t('app.retry')}
          </Button>
        }
      />
    </div>
  )
}
