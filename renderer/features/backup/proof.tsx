import type { BackupRoom } from '#shared/contract/backup-calls.ts'
import { invoke } from '#renderer/api/client.ts'
import { useBackupTask } from '#renderer/api/use-backup-task.ts'
import { useSayFailure } from '#renderer/form/say-failure.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Progress } from '#renderer/ui/progress.tsx'
import { say } from '#renderer/ui/toast.ts'
import styles from './backup.module.css'

/** The last restore for trial, and the button for the next. */
export function Proof({ room: { proven } }: { room: BackupRoom }) {
  const { t, moment } = useFormatter()
  const task = useBackupTask()
  const fail = useSayFailure()

  async function prove() {
    try {
      await task.run(() => invoke('backup.drill', {}))
      say({ tone: 'ok', words: t('backup.proof.done') })
    } catch (error) {
      fail(error)
    }
  }

  return (
    <section className={styles.part}>
      <h2>{t('backup.proof')}</h2>
      <p className={styles.quiet}>{t('backup.proof.text')}</p>
      <p>
        {proven
          ? t('backup.proof.last', {
              at: moment(proven.at, 'day-time'),
              computer: proven.computer,
              sequence: proven.sequence,
            })
          : t('backup.proof.never')}
      </p>
      {task.share === undefined ? (
        <div className={styles.actions}>
          <Button onPress={() => void prove()}>{t('backup.proof.try')}</Button>
        </div>
      ) : (
        <Progress label={t('backup.proof.running')} done={task.share} onCancel={task.cancel} />
      )}
    </section>
  )
}
