import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import { useCall } from '#renderer/api/queries.ts'
import { useAppState } from '#renderer/api/use-app-state.ts'
import { useFormatter } from '#renderer/i18n/formatter-context.ts'
import { Chip } from '#renderer/ui/chip.tsx'
import styles from './today.module.css'

/** When the last backup was made and whether it was proven, with the way to the next. */
export function BackupLine() {
  const { t, moment } = useFormatter()
  const id = useId()
  // Nobody loses anything with a sample.
  const room = useCall('backup.state', {}, { enabled: useAppState()?.open === 'own' }).data
  if (!room) return null
  const { last, proven, due } = room
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('backup.last')}</h2>
      <p>
        {last ? (
          <>
            {moment(last.at, 'day-time')} <Chip tone="ok">{t('backup.verified')}</Chip>
          </>
        ) : (
          t('backup.none')
        )}
      </p>
      {due && (
        <p>
          <Chip tone="warn">{t('backup.due.title')}</Chip>
        </p>
      )}
      {last && <p>{proven ? t('today.proven', { at: moment(proven.at, 'day-time') }) : t('today.not-proven')}</p>}
      <p className={styles.rest}>
        <Link to="/backup">{t('today.to-backup')}</Link>
      </p>
    </section>
  )
}
