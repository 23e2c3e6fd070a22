import { invoke } from '#renderer/api/client.ts'
import { useBackupTask } from '#renderer/api/use-backup-task.ts'
import { flushAll } from '#renderer/form/flush.ts'
import { useSayFailure } from '#renderer/form/say-failure.ts'
import { useT } from '#renderer/i18n/use-t.ts'
import { say } from '#renderer/ui/toast.ts'

/** Making a backup: how far it has come, and the words when it is done. */
export function useMakeBackup() {
  const t = useT()
  const task = useBackupTask()
  const fail = useSayFailure()

  async function make(place: 'last' | 'choose') {
    try {
      await flushAll()
      const { made, removed } = await task.run(() => invoke('backup.make', { place }))
      const more = [
        made.sameDisk ? t('backup.same-disk') : t('backup.done.eject'),
        ...(removed > 0 ? [t('backup.done.removed', { count: removed })] : []),
      ]
      say({ tone: 'ok', words: t('backup.done', { sequence: made.sequence }), more: more.join('\n') })
    } catch (error) {
      fail(error)
    }
  }

  return { share: task.share, cancel: task.cancel, make: (place: 'last' | 'choose') => void make(place) }
}
