import { useQueryClient } from '@tanstack/react-query'
import type { BackupRoom } from '#shared/contract/backup-calls.ts'
import { forgetOffice } from '#renderer/api/changes.ts'
import { invoke } from '#renderer/api/client.ts'
import { flushAll } from '#renderer/form/flush.ts'
import { useSayFailure } from '#renderer/form/say-failure.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { RestoreDialog } from '#renderer/records/restore/restore-dialog.tsx'
import { useRestore } from '#renderer/records/restore/use-restore.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Notice } from '#renderer/ui/notice.tsx'
import { say } from '#renderer/ui/toast.ts'
import styles from './backup.module.css'

/** Restoring a backup, and taking a restore back. */
export function RestorePart({ room, onRestored }: { room: BackupRoom; onRestored: () => void }) {
  const { t, moment } = useFormatter()
  const client = useQueryClient()
  const fail = useSayFailure()
  const restore = useRestore(onRestored)
  const { wayBack } = room

  async function goBack() {
    try {
      await flushAll()
      await invoke('backup.goBack', {})
      await forgetOffice(client)
      say({ tone: 'ok', words: t('backup.back.done') })
      onRestored()
    } catch (error) {
      fail(error)
    }
  }

  return (
    <section className={styles.part}>
      <h2>{t('backup.restore')}</h2>
      <p className={styles.quiet}>{t('backup.restore.text')}</p>
      {wayBack && (
        <Notice actions={<Button onPress={() => void goBack()}>{t('backup.back.do')}</Button>}>
          <p>
            {t('backup.back.text', {
              restoredAt: moment(wayBack.restoredAt, 'day-time'),
              sequence: wayBack.sequence,
              until: moment(wayBack.until, 'day-time'),
            })}
          </p>
          {wayBack.changes !== null && <p>{t('backup.back.lost', { count: wayBack.changes })}</p>}
        </Notice>
      )}
      <div className={styles.actions}>
        <Button onPress={restore.choose}>{t('backup.restore.choose')}</Button>
      </div>
      <RestoreDialog restore={restore} />
    </section>
  )
}
