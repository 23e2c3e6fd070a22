import { useT } from '#renderer/i18n/use-t.ts'
import { RestoreDialog } from '#renderer/records/restore/restore-dialog.tsx'
import { useRestore } from '#renderer/records/restore/use-restore.ts'
import { Button } from '#renderer/ui/button.tsx'
import styles from './setup.module.css'

/** Bringing the office from a backup instead of setting it up, on the first run and on another PC. */
export function RestoreBlock({ onRestored }: { onRestored: () => void }) {
  const t = useT()
  const restore = useRestore(onRestored)
  return (
    <section className={styles.block}>
      <h2>{t('backup.start')}</h2>
      <p>{t('backup.start.hint')}</p>
      <div>
        <Button onPress={restore.choose}>{t('backup.restore.choose')}</Button>
      </div>
      <RestoreDialog restore={restore} />
    </section>
  )
}
